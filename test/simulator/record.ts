import { randomUUID } from 'node:crypto';
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { keyName } from './api/caller';
import type { Context } from './context';
import type { Exchange } from './contract-log';
import { hostOf } from './hosts';
import type { RecordedRequest } from './ledger';
import { shapesTheAnswer } from './meet-faults';
import type { World } from './world';

type C = HonoContext<Context>;

/** Writes every request into the ledger before anything else happens to it, the answer after. */
export function record(world: World): MiddlewareHandler<Context> {
  return async (c, next) => {
    const host = hostOf(c.req.header('host'));
    const recorded = await recordedOf(c, world);
    const { ledger } = world;
    (host.kind === 'stranger' ? ledger.strangers : ledger.requests).push(recorded);
    c.set('recorded', recorded);
    await next();

    const cut = recorded.fault?.startsWith('reset') === true;
    if (!cut) {
      recorded.status = c.res.status;
      if (!world.state.policies.keepAlive) c.res.headers.set('Connection', 'close');
    }
    if (host.kind === 'api' && world.contractLog) {
      world.contractLog.write(await exchangeOf(c, recorded));
    }
  };
}

async function recordedOf(c: C, world: World): Promise<RecordedRequest> {
  const url = new URL(c.req.url);
  const { authorization, ...headers } = c.req.header();
  return {
    id: randomUUID(),
    at: world.now().toISOString(),
    host: hostOf(c.req.header('host')).name,
    method: c.req.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
      ...headers,
      ...(authorization !== undefined && { authorization: keyName(authorization) }),
    },
    body: parsed(await c.req.text()),
    status: null,
    clientIp: c.env.incoming.socket.remoteAddress ?? '',
  };
}

async function exchangeOf(c: C, recorded: RecordedRequest): Promise<Exchange> {
  const { at, host, method, path, body, status, fault } = recorded;
  return {
    at,
    host,
    method,
    path,
    query: new URL(c.req.url).search.slice(1),
    requestBody: body ?? null,
    status: status ?? 0,
    answer: status === null ? null : parsed(await c.res.clone().text()),
    faulted: shapesTheAnswer(fault),
  };
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { keyName } from './api/caller';
import type { Context } from './context';
import { hostOf } from './hosts';
import type { RecordedRequest } from './ledger';
import { shapesTheAnswer } from './meet-faults';
import type { World } from './world';

/** Writes every request into the ledger before anything else happens to it, the answer after. */
export function record(world: World): MiddlewareHandler<Context> {
  return async (c, next) => {
    const host = hostOf(c.req.header('host'));
    const url = new URL(c.req.url);
    const { authorization, ...headers } = c.req.header();
    const recorded: RecordedRequest = {
      id: randomUUID(),
      at: world.now().toISOString(),
      host: host.name,
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
    const { ledger } = world;
    (host.kind === 'stranger' ? ledger.strangers : ledger.requests).push(recorded);
    c.set('recorded', recorded);
    await next();

    const cut = recorded.fault?.startsWith('reset') === true;
    if (!cut) recorded.status = c.res.status;
    if (host.kind !== 'api' || !world.contractLog) return;
    world.contractLog.write({
      at: recorded.at,
      host: host.name,
      method: recorded.method,
      path: recorded.path,
      query: url.search.slice(1),
      requestBody: recorded.body ?? null,
      status: cut ? 0 : c.res.status,
      answer: cut ? null : parsed(await c.res.clone().text()),
      faulted: cut || shapesTheAnswer(recorded.fault),
    });
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

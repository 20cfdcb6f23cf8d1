import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { Problem, problemBody } from './api/problem';
import type { Connections } from './connections';
import type { Context } from './context';
import type { FaultAction, MetFault } from './faults';
import type { World } from './world';

type C = HonoContext<Context>;

/** Lets the scripted fault happen, if this request meets one. */
export function meetFaults(world: World, connections: Connections): MiddlewareHandler<Context> {
  return async (c, next) => {
    const recorded = c.get('recorded');
    const met = world.faults.take(recorded);
    if (!met) return next();
    recorded.fault = met.action.kind;

    const { state } = world;
    const instead = await before(c, met, connections);
    if (instead) return instead;
    // A reset lets go what was held: it belongs to another test and must not change this one's state.
    if (world.state !== state) {
      connections.reset(c.env.incoming.socket.remotePort);
      return RESPONSE_ALREADY_SENT;
    }
    await next();
    const changed = await after(c, met, connections);
    if (changed) {
      c.res = undefined;
      c.res = changed;
    }
    return undefined;
  };
}

/** Whether an answer under this fault is the fault's work and says nothing about the simulator. */
export function shapesTheAnswer(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'delay' && kind !== 'hold';
}

/** What happens before Paddle sees the request; an answer means that Paddle never does. */
async function before(
  c: C,
  { action, released }: MetFault,
  connections: Connections,
): Promise<Response | null> {
  switch (action.kind) {
    case 'delay':
      if (action.when !== 'after') await wait(action.milliseconds);
      return null;
    case 'hold':
      if (action.when !== 'after') await released;
      return null;
    case 'reset-before':
      connections.reset(c.env.incoming.socket.remotePort);
      return RESPONSE_ALREADY_SENT;
    case 'reset-then-commit':
      connections.reset(c.env.incoming.socket.remotePort);
      await (action.milliseconds === undefined ? released : wait(action.milliseconds));
      return null;
    case 'status':
      return statusAnswer(c, action);
    case 'wrong-shape':
      return c.json(action.body ?? { data: { unexpected: true }, meta: {} });
    case 'redirect':
      return c.redirect(action.to, action.status ?? 302);
    default:
      return null;
  }
}

/** What happens to Paddle's answer on its way back. */
async function after(
  c: C,
  { action, released }: MetFault,
  connections: Connections,
): Promise<Response | null> {
  switch (action.kind) {
    case 'delay':
      if (action.when === 'after') await wait(action.milliseconds);
      return null;
    case 'hold':
      if (action.when === 'after') await released;
      return null;
    case 'reset-after':
      connections.reset(c.env.incoming.socket.remotePort);
      return RESPONSE_ALREADY_SENT;
    case 'reset-then-commit':
      return RESPONSE_ALREADY_SENT;
    case 'reset-mid-body':
      await sendHalf(c);
      return RESPONSE_ALREADY_SENT;
    case 'truncated-json': {
      const text = await c.res.text();
      return new Response(text.slice(0, text.length / 2), c.res);
    }
    default:
      return null;
  }
}

/** The length is announced whole, half is sent, then the connection ends. */
async function sendHalf(c: C): Promise<void> {
  const text = Buffer.from(await c.res.text());
  const { outgoing } = c.env;
  outgoing.writeHead(c.res.status, {
    'content-type': 'application/json',
    'content-length': text.length,
  });
  await new Promise<void>((resolve) => {
    outgoing.write(text.subarray(0, text.length / 2), () => resolve());
  });
  outgoing.destroy();
}

function statusAnswer(c: C, action: Extract<FaultAction, { kind: 'status' }>): Response {
  const { status, retryAfter = status === 429 ? 60 : null } = action;
  const headers = new Headers({ 'Request-Id': c.get('recorded').id });
  if (retryAfter !== null) {
    headers.set(
      'Retry-After',
      retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter),
    );
  }
  if (action.body === 'html') {
    headers.set('Content-Type', 'text/html');
    return new Response(`<html><body><h1>${status}</h1></body></html>`, { status, headers });
  }
  headers.set('Content-Type', 'application/json');
  const problem = new Problem(
    status,
    action.code ?? codes[status] ?? 'internal_error',
    action.detail ?? 'Scripted by a test.',
  );
  const body = { error: problemBody(problem), meta: { request_id: c.get('recorded').id } };
  return new Response(JSON.stringify(body), { status, headers });
}

const codes: Record<number, string> = {
  400: 'bad_request',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  429: 'too_many_requests',
  500: 'internal_error',
  502: 'bad_gateway',
  503: 'service_unavailable',
  540: 'temporarily_unavailable',
};

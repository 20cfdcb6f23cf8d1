import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Control } from './control';
import type { Fault } from './faults';

/**
 * The control interface for other processes: plain HTTP on a loopback port of its own, so that
 * nothing of it is reachable under Paddle's names.
 * - `GET /__control/requests`, `/strangers`, `/changes`
 * - `POST /__control/faults` with a `Fault` as JSON (`match.path` is a string; `/…/` is a pattern)
 * - `POST /__control/release` `{"id"}`, `/clear-faults`, `/reset` `{"seed"?}`, `/rate-limit` `{"perMinute"}`
 * @returns its port
 */
export async function serveControl(control: Control, port = 0): Promise<number> {
  const server = createServer();
  const listener = getRequestListener(controlApp(control).fetch);
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on TCP');
  return address.port;
}

function controlApp(control: Control): Hono {
  const hono = new Hono().basePath('/__control');
  hono.get('/requests', (c) => c.json(control.requests()));
  hono.get('/strangers', (c) => c.json(control.strangers()));
  hono.get('/changes', (c) => c.json(control.changes()));
  hono.post('/faults', async (c) => {
    const fault: Fault = await c.req.json();
    return c.json({ id: control.addFault(withPattern(fault)) });
  });
  hono.post('/release', async (c) => {
    const { id }: { id: string } = await c.req.json();
    control.release(id);
    return c.json({});
  });
  hono.post('/clear-faults', (c) => {
    control.clearFaults();
    return c.json({});
  });
  hono.post('/reset', async (c) => {
    const text = await c.req.text();
    const { seed }: { seed?: 'demo' | 'large' } = text === '' ? {} : JSON.parse(text);
    control.reset(seed);
    return c.json({});
  });
  hono.post('/rate-limit', async (c) => {
    const { perMinute }: { perMinute: number | null } = await c.req.json();
    control.setRateLimit(perMinute);
    return c.json({});
  });
  hono.onError((error, c) => c.json({ error: error.message }, 400));
  return hono;
}

function withPattern(fault: Fault): Fault {
  const path = fault.match?.path;
  const pattern = typeof path === 'string' ? /^\/(.+)\/$/.exec(path)?.[1] : undefined;
  // An ID in a path never ends with a slash, so what is between two is a pattern.
  return pattern ? { ...fault, match: { ...fault.match, path: new RegExp(pattern) } } : fault;
}

import { Hono } from 'hono';
import { registerApi } from './api/api';
import type { Connections } from './connections';
import type { Context } from './context';
import { hostOf } from './hosts';
import { meetFaults } from './meet-faults';
import { portalPage } from './portal/page';
import { visit } from './portal/visit';
import { record } from './record';
import type { World } from './world';

/** One application for all four hosts: the host's kind is the first part of the route. */
export function app(world: World, connections: Connections): Hono<Context> {
  const hono = new Hono<Context>({
    getPath: (request) => {
      const url = new URL(request.url);
      return `/${hostOf(request.headers.get('host') ?? url.host).kind}${url.pathname}`;
    },
  });
  hono.use(record(world));
  hono.all('/stranger/*', (c) => c.text('This is not one of the hosts served here.\n', 421));
  hono.use(meetFaults(world, connections));
  registerApi(hono, world);

  hono.get('/portal/*', async (c) => {
    const { environment } = environmentOf(c.req.header('host'));
    const url = new URL(c.req.url);
    const found = visit(world, { environment, url, requestId: c.get('recorded').id });
    if (!found) return c.text('Not found\n', 404);
    return c.html(await portalPage(found), 200, {
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
    });
  });
  hono.all('/portal/*', (c) => c.text('Method not allowed\n', 405));
  return hono;
}

function environmentOf(header: string | undefined) {
  const host = hostOf(header);
  if (host.kind === 'stranger') throw new Error(`Unknown host ${host.name}`);
  return host;
}

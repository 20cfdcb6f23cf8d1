import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { extname } from 'node:path';
import { generate } from 'selfsigned';
import type { Ticket } from './tickets';

export interface Desk {
  /** Where the browser finds it. */
  origin: string;
  /** For `--host-resolver-rules`: the made-up host leads here. */
  hostResolverRules: string;
  stop(): Promise<void>;
}

const host = 'desk.harbour.example';
const assets: Record<string, string> = {
  '/desk.css': 'desk.css',
  '/conversation.css': 'conversation.css',
  '/desk.js': 'desk.js',
  '/conversation.js': 'conversation.js',
  '/element.js': 'element.js',
};
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** Serves the demo helpdesk over TLS on a free port of the loopback. */
export async function serveDesk(tickets: readonly Ticket[]): Promise<Desk> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }]);
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    answer(pathname, tickets).then(
      ({ type, body }) => response.setHeader('content-type', `${type}; charset=utf-8`).end(body),
      () => response.writeHead(500).end(),
    );
  });
  const port = await listen(server);
  return {
    origin: `https://${host}`,
    hostResolverRules: `MAP ${host}:443 127.0.0.1:${port}`,
    stop: () => close(server),
  };
}

/** Unknown paths get the page: it draws the ticket which its address names. */
async function answer(
  pathname: string,
  tickets: readonly Ticket[],
): Promise<{ type: string; body: string }> {
  if (pathname === '/tickets.json') {
    return { type: 'application/json', body: JSON.stringify(tickets) };
  }
  const file = assets[pathname] ?? 'index.html';
  const body = await readFile(new URL(`./page/${file}`, import.meta.url), 'utf8');
  return { type: types[extname(file)] ?? 'text/plain', body };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}

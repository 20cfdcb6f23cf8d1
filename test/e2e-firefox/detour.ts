import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Detour {
  /** Of the proxy that Firefox is told to use. */
  port: number;
  stop(): Promise<void>;
}

/**
 * A proxy that leads the hosts of Paddle and of the demo to servers on this machine, and all others
 * nowhere: Firefox has no `--host-resolver-rules`, so it is told to use this.
 *
 * @param rules as for Chromium: `MAP host:443 127.0.0.1:port`, separated by commas
 */
export async function startDetour(rules: string): Promise<Detour> {
  const ports = new Map(
    [...rules.matchAll(/MAP (\S+) 127\.0\.0\.1:(\d+)/g)].map(([, host, port]) => [host, port]),
  );
  const open = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', ({ url }, socket: Socket) => {
    const port = ports.get(url);
    if (port === undefined) return socket.end('HTTP/1.1 502 Elsewhere\r\n\r\n');
    const onward = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const one of [socket, onward]) {
      open.add(one);
      one.once('close', () => open.delete(one));
      // Either side may hang up; the other then does too.
      one.on('error', () => [socket, onward].map((end) => end.destroy()));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

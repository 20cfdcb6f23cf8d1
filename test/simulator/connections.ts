import type { Server } from 'node:https';
import type { Socket } from 'node:net';

/** The TCP connections under the TLS ones: only they can be *reset*. */
export interface Connections {
  /** Resets the connection which comes from this port of the client. */
  reset(remotePort: number | undefined): void;
  /** Ends all, so that a stop does not wait for a browser. */
  destroyAll(): void;
}

export function connections(server: Server): Connections {
  const open = new Map<number, Socket>();
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort;
    if (port === undefined) return;
    open.set(port, socket);
    socket.once('close', () => open.delete(port));
  });
  return {
    reset(remotePort) {
      open.get(remotePort ?? -1)?.resetAndDestroy();
    },
    destroyAll() {
      for (const socket of open.values()) socket.destroy();
    },
  };
}

import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol: each message is its length in bytes, a colon, and JSON. */
export interface Marionette {
  /** Sends a command and gives its answer; rejects with what Firefox says went wrong. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

type Message = [kind: number, id: number, error: object | null, result: unknown];

/**
 * Connects to a Firefox that was started with `--marionette`.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, (message: Message) => void>();
  const socket = connect(port, '127.0.0.1');
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    readMessages(socket, (message) => {
      // Firefox speaks first, once: which protocol it has.
      if (!Array.isArray(message)) return resolve();
      const [, id] = message as Message;
      waiting.get(id)?.(message as Message);
      waiting.delete(id);
    });
  });
  await greeted;
  socket.once('close', () => {
    for (const [id, answer] of waiting) answer([1, id, { message: 'Firefox has gone' }, null]);
  });

  let last = 0;
  return {
    send(command, parameters = {}) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, ([, , error, result]) => {
          if (error === null) resolve(result);
          else reject(new Error(`${command}: ${JSON.stringify(error)}`));
        });
        const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
        socket.write(`${body.length}:`);
        socket.write(body);
      });
    },
    close: () => void socket.destroy(),
  };
}

function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon));
      if (pending.length < end) return;
      const body = pending.subarray(colon + 1, end).toString();
      pending = pending.subarray(end);
      take(JSON.parse(body));
    }
  });
}

import type { CDPSession } from '@playwright/test';

/** One target of the DevTools protocol, spoken to through the browser's own session. */
export interface Attached {
  send<T = object>(method: string, params?: object): Promise<T>;
  /** Calls with the parameters of every event of that name. */
  on<T = object>(method: string, listener: (params: T) => void): void;
}

/** The answer to a message with its ID, or an event, which has none. */
interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/**
 * Attaches to a target which Playwright does not show. Messages are wrapped, because Playwright
 * routes the sessions of a flat attachment itself.
 */
export async function attach(session: CDPSession, targetId: string): Promise<Attached> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, (params: unknown) => void>();
  let count = 0;

  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: Answer = JSON.parse(event.message);
    if (answer.id === undefined) {
      listeners.get(answer.method ?? '')?.(answer.params);
      return;
    }
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });

  return {
    async send<T>(method: string, params: object = {}) {
      count += 1;
      const id = count;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answered;
      if (error) throw new Error(`${method}: ${error.message}`);
      // The protocol's own types are keyed by method name; here the caller names the shape it reads.
      return result as T;
    },
    on<T>(method: string, listener: (params: T) => void) {
      listeners.set(method, (params) => listener(params as T)); // As above.
    },
  };
}

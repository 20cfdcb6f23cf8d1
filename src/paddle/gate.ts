import { PaddleError } from './errors';
import type { RequestBudget } from './request-budget';

export interface GateOptions {
  send: (request: Request) => Promise<Response>;
  budget: RequestBudget;
  isOnline: () => boolean;
}

/**
 * Lets one try of a request through, unless it is beyond the agent's budget. The body is read here,
 * so that a connection lost in the middle of it counts as lost.
 */
export function createGate({ send, budget, isOnline }: GateOptions) {
  return async (request: Request, leaving = 0): Promise<Response> => {
    try {
      await takeTurn(budget, { leaving, signal: request.signal });
      const response = await send(request);
      const text = await response.text();
      const { status, statusText, headers } = response;
      return new Response(text === '' ? null : text, { status, statusText, headers });
    } catch (error) {
      throw lostWhy(error, { request, isOnline }) ?? error;
    }
  };
}

/** Undefined for a connection that failed: the one case that says something of Paddle's side. */
function lostWhy(
  error: unknown,
  { request, isOnline }: { request: Request; isOnline: () => boolean },
): PaddleError | undefined {
  if (error instanceof PaddleError) return error;
  const { aborted, reason } = request.signal;
  if (aborted) return reason instanceof PaddleError ? reason : new PaddleError('aborted');
  return isOnline() ? undefined : new PaddleError('offline');
}

/** Waits for leave to send. What is given up meanwhile is not sent, and takes nobody's turn. */
async function takeTurn(
  budget: RequestBudget,
  { leaving, signal }: { leaving: number; signal: AbortSignal },
): Promise<void> {
  signal.throwIfAborted();
  const turn = budget.take(leaving);
  if (!turn.granted) throw new PaddleError('rate-limited', { retryAt: turn.retryAt });
  try {
    if (turn.after > 0) await pause(turn.after, signal);
  } catch (reason) {
    budget.giveBack();
    throw reason;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
}

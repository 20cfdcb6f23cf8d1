import { PaddleError } from './errors';
import { retryAfter } from './read-answer';

interface RetryOptions {
  /** The first wait, in milliseconds; it doubles, with full jitter. */
  firstDelay: number;
  /** Ends the waiting too. */
  signal: AbortSignal;
  now: () => number;
}

const retries = 3;
const longestDelay = 8_000;
/** A longer Retry-After is not sat out in silence: the surface counts it down. */
const longestSilentWait = 2_000;
const worthARetry: ReadonlySet<number> = new Set([429, 500, 502, 503, 504, 540]);

/**
 * Sends a read up to four times: again when the connection is lost and when the answer says that the
 * trouble may pass, after the time that it names. Gives the last answer, whatever its status.
 */
export async function retrying(
  send: () => Promise<Response>,
  { firstDelay, signal, now }: RetryOptions,
): Promise<Response> {
  for (let retry = 0; retry < retries; retry += 1) {
    const outcome = await send().catch((error: unknown) => {
      // Our own errors are decisions, and nobody waits for an aborted call.
      if (error instanceof PaddleError || signal.aborted) throw error;
      return null;
    });
    if (outcome && !worthARetry.has(outcome.status)) return outcome;
    const wanted = outcome ? retryAfter(outcome, now()) : undefined;
    if (outcome && (wanted ?? 0) > longestSilentWait) return outcome;
    const backoff = Math.min(longestDelay, firstDelay * 2 ** retry) * Math.random();
    await pause(wanted ?? backoff, signal);
  }
  return send();
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

import type { Problem } from '@/messages/problem';

interface Surface {
  now: () => number;
  signal: AbortSignal;
}

/** Does a read again by itself once Paddle's rate limit allows it. Never for what changes things. */
export function repeatWhenAllowed(surface: Surface, problem: Problem, again: () => void): void {
  if (problem.retryAt === undefined || surface.signal.aborted) return;
  const timer = setTimeout(again, Math.max(0, problem.retryAt - surface.now()));
  surface.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

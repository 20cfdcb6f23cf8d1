import type { Problem } from '@/messages/problem';
import type { Desk } from './store';

/** Does a read again by itself once Paddle's rate limit allows it. Never for what changes things. */
export function repeatWhenAllowed(desk: Desk, problem: Problem, again: () => void): void {
  if (problem.retryAt === undefined) return;
  const timer = setTimeout(again, Math.max(0, problem.retryAt - desk.now()));
  desk.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

import type { Problem } from '@/messages/problem';

/** Whether the right person or the guard rails stood in the way: nothing was asked of Paddle. */
export function isForbidden({ kind }: Pick<Problem, 'kind'>): boolean {
  return kind === 'other-person' || kind === 'reason-missing' || kind === 'refused-by-policy';
}

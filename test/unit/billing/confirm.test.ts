import { expect, it } from 'vitest';
import { isFresh, previewFreshForMs } from '@/billing/confirm';
import { noon } from './builders';

it.each([
  { when: 'at its moment', now: noon, fresh: true },
  { when: 'just before five minutes', now: noon + previewFreshForMs - 1, fresh: true },
  { when: 'after five minutes', now: noon + 5 * 60_000, fresh: false },
  { when: 'when the clock was set back', now: noon - 1, fresh: false },
])('whether a preview is fresh $when: $fresh', ({ now, fresh }) => {
  expect(isFresh({ at: noon }, now)).toBe(fresh);
});

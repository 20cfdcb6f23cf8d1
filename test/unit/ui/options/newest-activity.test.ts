import { describe, expect, it } from 'vitest';
import type { ActivityPage } from '@/messages/activity';
import { newestActivity } from '@/ui/options/newest-activity';

/** Entries of these IDs, newest first. */
function page(ids: readonly number[], before: number | null, outcome = 'done'): ActivityPage {
  const entries = ids.map((id) => ({
    id,
    at: id,
    accountId: 'acc_000000000000',
    accountName: 'Acme',
    environment: 'sandbox' as const,
    customerId: 'ctm_x',
    action: 'portal-link' as const,
    target: 'overview',
    surface: 'popup' as const,
    delivered: 'clipboard' as const,
    outcome,
  }));
  return { entries, before };
}

const idsOf = ({ entries }: ActivityPage) => entries.map(({ id }) => id);

describe('the newest activity', () => {
  it('keeps older entries that were shown, below the new ones', () => {
    const shown = page([8, 7, 6, 5, 4, 3], 3);
    const fresh = page([9, 8, 7], 7, 'applied');
    const now = newestActivity(fresh, shown);
    expect(idsOf(now)).toEqual([9, 8, 7, 6, 5, 4, 3]);
    expect(now.before).toBe(3);
    expect(now.entries[1]?.outcome).toBe('applied');
  });

  it('stays at the end of the log where that was shown', () => {
    expect(newestActivity(page([4, 3], 3), page([4, 3, 2, 1], null)).before).toBeNull();
  });

  it.each([
    ['nothing was shown', page([3, 2], 2), page([], null)],
    ['no more than the first page was', page([5, 4], 4), page([4], null)],
    ['it was cleared elsewhere', page([], null), page([4, 3, 2], 2)],
    ['it was cleared and begun anew', page([9], null), page([4, 3, 2], 2)],
    ['so much is new that a gap would be left', page([9, 8], 8), page([4, 3, 2], 2)],
  ])('is all there is when %s', (_, fresh, shown) => {
    expect(newestActivity(fresh, shown)).toBe(fresh);
  });
});

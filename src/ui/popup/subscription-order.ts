import type { Subscription } from '@/messages/answers';

/** What needs the agent's eye first comes first; those of one rank keep Paddle's order, newest first. */
const ranks: Record<string, number> = { past_due: 0, active: 1, trialing: 1, paused: 2 };

export interface Sorted {
  current: Subscription[];
  canceled: Subscription[];
}

/** How many Paddle sends at once. */
const pageSize = 200;

/**
 * Subscriptions as they are listed: the one that led here first, canceled ones apart. What comes
 * with a later page is added below, so that nothing moves.
 */
export function inOrder(items: readonly Subscription[], leadId: string | null): Sorted {
  const rank = ({ id, status }: Subscription) => (id === leadId ? -1 : (ranks[status] ?? 3));
  const current = items.filter((item) => item.status !== 'canceled' || item.id === leadId);
  const shown = new Set(items.slice(0, pageSize));
  const first = current.filter((item) => shown.has(item));
  const later = current.filter((item) => !shown.has(item));
  return {
    current: [...byRank(first, rank), ...byRank(later, rank)],
    canceled: items.filter((item) => item.status === 'canceled' && item.id !== leadId),
  };
}

/** What the filter box keeps: subscriptions with all of its words in plan, status or ID. */
export function filtered(items: readonly Subscription[], filter: string): Subscription[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...items];
  return items.filter((item) => {
    const text = searchable(item);
    return words.every((word) => text.includes(word));
  });
}

function byRank(items: Subscription[], rank: (item: Subscription) => number): Subscription[] {
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function searchable({ id, status, currency_code, items }: Subscription): string {
  const plans = items.flatMap(({ product, price }) => [product.name, price.name ?? '']);
  return [id, status.replace('_', ' '), currency_code, ...plans].join(' ').toLowerCase();
}

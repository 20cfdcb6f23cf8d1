import type { KeptPreview } from '@/storage/previews';
import { people } from '../../simulator/seed/people';

/** A preview that the agent has on the screen. */
export function aKeptPreview(
  of: { accountId: string; customerId: string },
  promised: Partial<KeptPreview['change']['promised']> = {},
): KeptPreview {
  const items = [{ price_id: 'pri_01jqz3n5p7r9s1t3v5w7x9y1z3', quantity: 1 }];
  return {
    at: Date.now(),
    change: {
      ...of,
      id: crypto.randomUUID(),
      subscriptionId: people.jane.subscriptionId,
      before: {
        items,
        shapes: [],
        billing_cycle: { interval: 'month', frequency: 1 },
        updated_at: '2026-01-01T00:00:00Z',
      },
      intended: {
        items: items.map((item) => ({ ...item, quantity: 2 })),
        billing_cycle: null,
        mode: 'prorated_immediately',
        on_payment_failure: 'prevent_change',
      },
      promised: {
        currency: 'USD',
        kind: 'charge',
        due: '5000',
        creditUsed: '0',
        credited: '0',
        ...promised,
      },
    },
  };
}

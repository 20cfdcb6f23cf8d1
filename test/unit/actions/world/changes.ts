import type { ItemRequest } from '@/billing/wire';
import type { ConfirmedChange } from '@/storage/journal';
import type { LedgerLine } from './paddle-account';

/** Lists of items that a subscription can have, and be changed to. */
export const plans: readonly [ItemRequest[], ItemRequest[], ItemRequest[]] = [
  [
    { price_id: 'pri_basic', quantity: 5 },
    { price_id: 'pri_support', quantity: 1 },
  ],
  [
    { price_id: 'pri_pro', quantity: 5 },
    { price_id: 'pri_support', quantity: 1 },
  ],
  [{ price_id: 'pri_pro', quantity: 6 }],
];

/** What Paddle says that such a change costs. */
export const promised = {
  currency: 'USD',
  kind: 'charge',
  due: '78838',
  creditUsed: '0',
  credited: '0',
  recurring: '103431',
} as const;

/** A change from what stands there to other items, as the agent confirms it. */
export function changeTo(
  items: readonly ItemRequest[],
  { id = 'change_1', from, kind = 'charge' }: ChangeFacts,
): ConfirmedChange {
  const monthly = { interval: 'month', frequency: 1 };
  return {
    id,
    accountId: 'account_1',
    customerId: 'ctm_1',
    subscriptionId: 'sub_1',
    before: {
      items: [...from.items],
      shapes: [],
      billing_cycle: monthly,
      updated_at: from.updated_at,
    },
    intended: {
      items: [...items],
      billing_cycle: monthly,
      mode: kind === 'nothing' ? 'do_not_bill' : 'prorated_immediately',
      on_payment_failure: 'apply_change',
    },
    promised: { ...promised, kind },
  };
}

interface ChangeFacts {
  id?: string;
  /** As the subscription stands in the preview. */
  from: LedgerLine;
  kind?: ConfirmedChange['promised']['kind'];
}

import { isBillingMode } from '@/billing/mode';
import { planUndo, type Undo, type UndoCaveat } from '@/billing/undo';
import { requestOf } from '@/billing/wire';
import type { Subscription } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { moneyMoved } from './money-moved';

/** Whether a change that was applied can be taken back now. */
export function undoOf(entry: ChangeStanding, subscription: Pick<Subscription, 'items'>): Undo {
  const { before, intended, promised } = entry;
  if (entry.state !== 'applied' || !isBillingMode(intended.mode))
    return { possible: false, reason: 'nothing-to-undo' };
  return planUndo(
    {
      before: { items: before.shapes, billing_cycle: before.billing_cycle },
      after: {
        items: intended.items,
        billing_cycle: intended.billing_cycle ?? before.billing_cycle,
      },
      mode: intended.mode,
      currency: promised.currency,
      money: moneyMoved(entry),
      unpaid: entry.payment === 'pending' || entry.payment === 'failed',
    },
    requestOf(subscription.items),
  );
}

/** What does not come back, said before anything is sent. */
export function caveatWords(caveat: UndoCaveat, currency: string): string {
  switch (caveat.kind) {
    case 'charge-not-refunded':
      return t('change_caveat_charge', moneyWords(caveat.amount, currency));
    case 'unpaid-stays-due':
      return t('change_caveat_unpaid', moneyWords(caveat.amount, currency));
    case 'invoice-stays':
      return t('change_caveat_invoice', moneyWords(caveat.amount, currency));
    case 'credit-stays':
      return t('change_caveat_credit', moneyWords(caveat.amount, currency));
    case 'used-credit-stays-used':
      return t('change_caveat_used_credit', moneyWords(caveat.amount, currency));
    case 'next-bill-may-keep-it':
      return t('change_caveat_next_bill');
    case 'bill-date-may-move':
      return t('change_caveat_bill_date');
    case 'custom-price-may-be-refused':
      return t('change_caveat_custom_price', caveat.price_id);
  }
}

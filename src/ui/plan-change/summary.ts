import { diffItems } from '@/billing/item-difference';
import type { ItemPlan } from '@/billing/plan-items';
import { requestOf } from '@/billing/wire';
import type { Subscription } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { itemWords, type NameItem } from './item-names';

interface SummaryFacts {
  subscription: Pick<Subscription, 'items'>;
  plan: ItemPlan;
  nameOf: NameItem;
}

/** The change in one line: `Acme Team, Monthly → Acme Business, Monthly; Extra seats 4 → 6`. */
export function summaryOf({ subscription, plan, nameOf }: SummaryFacts): string {
  if (!plan.possible) return '';
  const difference = diffItems(requestOf(subscription.items), plan.items);
  const words = ({ price_id, quantity }: { price_id: string; quantity: number }) =>
    itemWords(nameOf(price_id), quantity);
  return [
    ...difference.swapped.map(({ from, to }) => t('change_from_to', words(from), words(to))),
    ...difference.changed.map(({ price_id, from, to }) =>
      t('change_difference_quantity', itemWords(nameOf(price_id)), from, to),
    ),
    ...difference.removed.map((item) => `− ${words(item)}`),
    ...difference.added.map((item) => `+ ${words(item)}`),
  ].join('; ');
}

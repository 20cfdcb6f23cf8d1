import type { PlannedItem } from '@/billing/item-change';
import { diffItems, type ItemDifference } from '@/billing/item-difference';
import type { ItemPlan } from '@/billing/plan-items';
import { type ItemRequest, requestOf } from '@/billing/wire';
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
  const { swapped, changed, removed, added } =
    plan.planned.length > 0
      ? differenceOf(requestOf(subscription.items), plan.planned)
      : diffItems(requestOf(subscription.items), plan.items);
  const words = ({ price_id, quantity }: ItemRequest) => itemWords(nameOf(price_id), quantity);
  return [
    ...swapped.map(({ from, to }) => t('change_from_to', words(from), words(to))),
    ...changed.map(({ price_id, from, to }) =>
      t('change_difference_quantity', itemWords(nameOf(price_id)), from, to),
    ),
    ...removed.map((item) => `− ${words(item)}`),
    ...added.map((item) => `+ ${words(item)}`),
  ].join('; ');
}

/** A planned item says where it comes from, so that nothing has to be paired by guessing. */
function differenceOf(
  before: readonly ItemRequest[],
  planned: readonly PlannedItem[],
): ItemDifference {
  const requestOfPlanned = ({ price, quantity }: PlannedItem) => ({ price_id: price.id, quantity });
  const pairs = before.flatMap((from) => {
    const item = planned.find((each) => each.from === from.price_id);
    return item ? [{ from, to: requestOfPlanned(item) }] : [];
  });
  return {
    swapped: pairs.filter(({ from, to }) => from.price_id !== to.price_id),
    changed: pairs
      .filter(({ from, to }) => from.price_id === to.price_id && from.quantity !== to.quantity)
      .map(({ from, to }) => ({ price_id: from.price_id, from: from.quantity, to: to.quantity })),
    removed: before.filter(({ price_id }) => !planned.some(({ from }) => from === price_id)),
    added: planned.filter(({ from }) => from === null).map(requestOfPlanned),
  };
}

import { diffItems } from '@/billing/item-difference';
import {
  compared,
  compareSubscriptions,
  type WatchedField,
} from '@/billing/subscription-difference';
import type { Subscription } from '@/messages/answers';
import { type MessageKey, t } from '@/ui/i18n';
import { itemWords, type NameItem } from './item-names';

/** What somebody else changed, one sentence each. */
export function differenceWords(
  before: Subscription,
  after: Subscription,
  nameOf: NameItem,
): string[] {
  const { fields, items } = compareSubscriptions(before, after);
  const said = [
    ...(items ? itemDifferenceWords(before, after, nameOf) : []),
    ...fields.map(fieldWords),
  ];
  return said.length > 0 ? said : [t('change_difference_elsewhere')];
}

function itemDifferenceWords(
  before: Subscription,
  after: Subscription,
  nameOf: NameItem,
): string[] {
  const { added, removed, changed, swapped } = diffItems(
    compared(before.items),
    compared(after.items),
  );
  const words = ({ price_id, quantity }: { price_id: string; quantity: number }) =>
    itemWords(nameOf(price_id), quantity);
  return [
    ...swapped.map(({ from, to }) => t('change_difference_swapped', words(from), words(to))),
    ...added.map((item) => t('change_difference_added', words(item))),
    ...removed.map((item) => t('change_difference_removed', words(item))),
    ...changed.map(({ price_id, from, to }) =>
      t('change_difference_quantity', itemWords(nameOf(price_id)), from, to),
    ),
  ];
}

function fieldWords(field: WatchedField): string {
  return t(fieldKeys[field]);
}

const fieldKeys: Record<WatchedField, MessageKey> = {
  status: 'change_difference_status',
  customer_id: 'change_difference_customer',
  currency_code: 'change_difference_currency',
  collection_mode: 'change_difference_collection',
  next_billed_at: 'change_difference_next_bill',
  billing_cycle: 'change_difference_cycle',
  scheduled_change: 'change_difference_scheduled',
  discount: 'change_difference_discount',
};

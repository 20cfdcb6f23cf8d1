import type { ItemProblem } from '@/billing/item-problem';
import { t } from '@/ui/i18n';
import { itemWords, type NameItem } from './item-names';

/** What is wrong with the new list, for what is not said beside an item already. */
export function itemProblemWords(problem: ItemProblem, nameOf: NameItem): string {
  const name = 'price_id' in problem ? itemWords(nameOf(problem.price_id)) : '';
  switch (problem.kind) {
    case 'quantity-out-of-bounds':
      return t('change_problem_quantity', name, problem.bounds.minimum, problem.bounds.maximum);
    case 'no-counterpart':
      return t('change_problem_no_counterpart', name);
    case 'several-counterparts':
    case 'custom-price-cannot-follow':
      return t('change_problem_choose', name);
    case 'no-items-left':
      return t('change_problem_no_items_left');
    case 'too-many-items':
      return t('change_problem_too_many_items');
    case 'duplicate-price':
      return t('change_problem_duplicate', name);
    case 'interval-mismatch':
      return t('change_problem_interval', name);
    case 'not-on-subscription':
      return t('change_problem_gone', name);
    case 'one-time-price':
    case 'archived-price':
    case 'custom-price':
      return t('change_problem_price', name);
  }
}

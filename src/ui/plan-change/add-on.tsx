import type { PlannedItem } from '@/billing/item-change';
import type { ItemProblem } from '@/billing/item-problem';
import type { Subscription } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { Counterpart } from './counterpart';
import { termsOfPrice } from './price-words';
import { QuantityField } from './quantity-field';
import { useAct, usePlanChange } from './use-plan-change';

interface AddOnProps {
  item: Subscription['items'][number];
  /** What becomes of it; null while that is open, or when it goes. */
  planned: PlannedItem | null;
  problems: readonly ItemProblem[];
}

/** An item beside the plan: how many, whether it stays, and what follows it to another interval. */
export function AddOn({ item: { price, product, quantity }, planned, problems }: AddOnProps) {
  const removed = usePlanChange(({ draft }) => draft.removed.includes(price.id));
  const asked = usePlanChange(({ draft }) => draft.quantities[price.id]);
  const act = useAct();
  const toggle = () => (removed ? act.putBack(price.id) : act.removeItem(price.id));
  return (
    <li class="change-item" data-removed={removed}>
      <span class="change-item-name">
        <bdi>{product.name}</bdi>{' '}
        <span class="hint">{removed ? t('change_removed') : termsOfPrice(price)}</span>
      </span>
      {!removed && (
        <QuantityField
          label={t('change_number_of', product.name)}
          unseen
          value={asked ?? quantity}
          bounds={planned?.price.quantity ?? price.quantity}
          wrong={problems.some(({ kind }) => kind === 'quantity-out-of-bounds')}
          onInput={(next) => act.setQuantity(price.id, next)}
        />
      )}
      {/* One button in one place, so that the focus stays where a slip is undone. */}
      <button
        type="button"
        class={removed ? 'link' : 'icon-button'}
        aria-label={t(removed ? 'change_put_back' : 'change_remove', product.name)}
        onClick={toggle}
      >
        {removed ? t('change_undo_removal') : <Icon name="close" />}
      </button>
      {!removed && <Counterpart price={price} planned={planned} problems={problems} />}
    </li>
  );
}

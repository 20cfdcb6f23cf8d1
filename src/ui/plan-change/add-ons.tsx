import { useMemo, useState } from 'preact/hooks';
import type { PlannedItem } from '@/billing/item-change';
import type { ItemProblem } from '@/billing/item-problem';
import type { BillingCycle } from '@/billing/wire';
import type { Price, Subscription } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { AddOn } from './add-on';
import { addOnsOf } from './draft';
import { PriceBox } from './price-box';
import { offersOf } from './price-search';
import { QuantityField } from './quantity-field';
import { useAct, usePlanChange } from './use-plan-change';

interface AddOnsProps {
  subscription: Subscription;
  planned: readonly PlannedItem[];
  problems: readonly ItemProblem[];
  /** The cycle of the list that is to be. */
  cycle: BillingCycle;
}

/** What stands beside the plan: kept, changed in number, taken off, and added. */
export function AddOns({ subscription, planned, problems, cycle }: AddOnsProps) {
  const added = usePlanChange(({ draft }) => draft.added);
  const act = useAct();
  const items = addOnsOf(subscription);
  return (
    <section class="change-part" aria-labelledby="change-add-ons">
      <h3 id="change-add-ons">{t('add_ons')}</h3>
      {items.length + added.length > 0 && (
        <ul class="change-items">
          {items.map((item) => (
            <AddOn
              key={item.price.id}
              item={item}
              planned={planned.find(({ from }) => from === item.price.id) ?? null}
              problems={problems.filter(
                (problem) => 'price_id' in problem && problem.price_id === item.price.id,
              )}
            />
          ))}
          {added.map(({ price, quantity }) => (
            <li key={price.id} class="change-item">
              <span class="change-item-name">
                <span class="chip" data-tone="good">
                  {t('change_new')}
                </span>
                <bdi>{price.product?.name ?? price.product_id}</bdi>
              </span>
              <QuantityField
                label={t('change_number_of', price.product?.name ?? price.id)}
                unseen
                value={quantity}
                bounds={price.quantity}
                wrong={problems.some((problem) => isOutOfBounds(problem, price))}
                onInput={(next) => act.setAddedQuantity(price.id, next)}
              />
              <button
                type="button"
                class="icon-button"
                aria-label={t('change_do_not_add', price.product?.name ?? price.id)}
                onClick={() => act.dropAdded(price.id)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddAddOn subscription={subscription} added={added.map(({ price }) => price)} cycle={cycle} />
    </section>
  );
}

function AddAddOn({
  subscription,
  added,
  cycle,
}: Pick<AddOnsProps, 'subscription' | 'cycle'> & { added: readonly Price[] }) {
  const catalogue = usePlanChange((state) => state.catalogue);
  const [open, setOpen] = useState(false);
  const act = useAct();
  const prices = catalogue.state === 'ready' ? catalogue.value : none;
  const { interval, frequency } = cycle;
  const offers = useMemo(
    () =>
      open
        ? offersOf(prices, { subscription, present: null, cycle: { interval, frequency } })
        : none,
    [open, prices, subscription, interval, frequency],
  );
  if (!open)
    return (
      <button type="button" class="link" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {t('change_add_add_on')}
      </button>
    );
  return (
    <PriceBox
      label={t('change_add_add_on')}
      offers={offers.filter(({ price }) => !added.some(({ id }) => id === price.id))}
      value=""
      chosenId={null}
      loading={catalogue.state === 'loading'}
      focused
      onChoose={(price) => {
        act.addItem(price);
        setOpen(false);
      }}
    />
  );
}

function isOutOfBounds(problem: ItemProblem, { id }: Price): boolean {
  return problem.kind === 'quantity-out-of-bounds' && problem.price_id === id;
}

const none: never[] = [];

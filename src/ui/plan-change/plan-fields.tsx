import { useMemo } from 'preact/hooks';
import type { ItemProblem } from '@/billing/item-problem';
import type { Subscription } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { ProblemNote } from '@/ui/parts/problem-note';
import { planItemOf } from './draft';
import { itemNames, itemWords } from './item-names';
import { PriceBox } from './price-box';
import { offersOf } from './price-search';
import { QuantityField } from './quantity-field';
import { useAct, usePlanChange } from './use-plan-change';

interface PlanFieldsProps {
  subscription: Subscription;
  problems: readonly ItemProblem[];
}

/** The plan that is to be, and how many of it. */
export function PlanFields({ subscription, problems }: PlanFieldsProps) {
  const catalogue = usePlanChange((state) => state.catalogue);
  const draft = usePlanChange((state) => state.draft);
  const act = useAct();
  const item = planItemOf(subscription);
  const prices = catalogue.state === 'ready' ? catalogue.value : none;
  const offers = useMemo(
    () => offersOf(prices, { subscription, present: item?.price ?? null, cycle: null }),
    [prices, subscription, item],
  );
  if (!item) return null;
  const plan = draft.plan ?? item.price;
  const name = itemNames({
    start: { state: 'loading' },
    catalogue,
    changedFrom: subscription,
  })(plan.id);
  const wrong = problems.some(
    (problem) => problem.kind === 'quantity-out-of-bounds' && problem.price_id === plan.id,
  );
  return (
    <>
      <div class="plan-fields">
        <PriceBox
          label={t('change_new_plan')}
          offers={offers}
          value={itemWords(name)}
          chosenId={plan.id}
          loading={catalogue.state === 'loading'}
          onChoose={act.choosePlan}
        />
        <QuantityField
          label={t('change_quantity')}
          value={draft.quantities[item.price.id] ?? item.quantity}
          bounds={plan.quantity}
          wrong={wrong}
          onInput={(quantity) => act.setQuantity(item.price.id, quantity)}
        />
      </div>
      {catalogue.state === 'failed' && (
        <ProblemNote
          problem={catalogue.problem}
          repeats
          onRetry={() => void act.readCatalogue()}
          onCopied={act.say}
        />
      )}
    </>
  );
}

const none: never[] = [];

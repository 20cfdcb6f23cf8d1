import type { BillingMode } from '@/billing/mode';
import { billsNow } from '@/billing/mode';
import type { PlanChangeStart } from '@/messages/change-answers';
import { AddOns } from './add-ons';
import type { Assessment } from './assess';
import { BillTable } from './bill-table';
import { Difference } from './difference';
import { FailureChoice } from './failure-choice';
import type { NameItem } from './item-names';
import { LastChange } from './last-change';
import { Modes } from './modes';
import { PlanFields } from './plan-fields';
import { UndoNote } from './undo-note';
import { usePlanChange } from './use-plan-change';

interface FormProps {
  start: PlanChangeStart;
  assessment: Assessment;
  mode: BillingMode | null;
  nameOf: NameItem;
}

/** What is to change, how it is billed, and what that comes to. */
export function Form({ start, assessment, mode, nameOf }: FormProps) {
  const draft = usePlanChange((state) => state.draft);
  const quotes = usePlanChange((state) => state.quotes);
  const { subscription, paysWith, last } = start;
  const { plan, change, modes } = assessment;
  const problems = plan.possible ? [] : plan.problems;
  const quote = mode === null ? undefined : quotes[mode];
  const failed = quote
    ? quote.state === 'failed'
    : Object.values(quotes).every(({ state }) => state === 'failed');
  const charges = subscription.collection_mode === 'automatic' && mode !== null && billsNow(mode);
  return (
    <>
      <Difference subscription={subscription} nameOf={nameOf} />
      {draft.undoing ? (
        <UndoNote undoing={draft.undoing} nameOf={nameOf} />
      ) : (
        <>
          {last && <LastChange entry={last} subscription={subscription} />}
          <PlanFields subscription={subscription} problems={problems} />
          <AddOns
            subscription={subscription}
            planned={plan.possible ? plan.planned : []}
            problems={problems}
            cycle={draft.plan?.billing_cycle ?? subscription.billing_cycle}
          />
        </>
      )}
      {change.possible && (
        <>
          <Modes subscription={subscription} modes={modes} chosen={mode} />
          {charges && <FailureChoice />}
          {!failed && (
            <BillTable
              meaning={quote?.state === 'ready' ? quote.previewed.meaning : null}
              nameOf={nameOf}
              paysWith={paysWith}
            />
          )}
        </>
      )}
    </>
  );
}

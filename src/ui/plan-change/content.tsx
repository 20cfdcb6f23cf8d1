import type { ChangeRefusal } from '@/billing/judge-change';
import type { BillingMode } from '@/billing/mode';
import { ProblemNote } from '@/ui/parts/problem-note';
import { SubscriptionSkeleton } from '@/ui/popup/customer-skeleton';
import { type Assessment, assess } from './assess';
import { chosenMode } from './chosen-mode';
import { ConfirmBar } from './confirm-bar';
import { DoneBar } from './done-bar';
import { Form } from './form';
import { hindranceOf } from './hindrance';
import { Impossible, isImpossible } from './impossible';
import { itemNames, type NameItem } from './item-names';
import { Outcome } from './outcome';
import { railWords } from './rail-words';
import type { PlanChangeState } from './state';
import { StatusLine } from './status-line';
import { Subject } from './subject';
import { summaryOf } from './summary';
import type { TicketBeside } from './ticket-beside';
import { useFocusOnTurn } from './use-focus-on-turn';
import { useAct, usePlanChange } from './use-plan-change';

interface ContentProps {
  sandbox: boolean;
  ticket: TicketBeside;
  onClose: () => void;
}

/** Draws what the state comes to: loading, a form, a reason why not, or how a change ended. */
export function Content({ sandbox, ticket, onClose }: ContentProps) {
  const state = usePlanChange((whole) => whole);
  const { start, writing, quotes } = state;
  const nameOf = itemNames(state);
  const assessment = assess(state, Date.now());
  const mode = assessment && chosenMode(state, assessment.modes);
  const quote = mode ? quotes[mode] : undefined;
  const previewed = quote?.state === 'ready' ? quote.previewed : null;
  const refused = railWords(ticket.page?.rails, previewed?.meaning ?? null);
  const subscription = start.state === 'ready' ? start.value.subscription : null;
  const impossible = lastingRefusal(assessment);
  const standing = writing.state === 'standing' ? writing.entry : null;
  useFocusOnTurn(standing !== null);
  return (
    <>
      <Subject subscription={subscription} />
      {/* Another thing to read starts at its top. */}
      <div key={standing ? 'outcome' : 'form'} class="scroll plan-change-body">
        {standing ? (
          <Outcome entry={standing} subscription={subscription} nameOf={nameOf} ticket={ticket} />
        ) : (
          <Drafting
            start={start}
            assessment={assessment}
            mode={mode}
            nameOf={nameOf}
            ticket={ticket}
          />
        )}
      </div>
      <footer class="plan-change-foot">
        <StatusLine />
        {standing || impossible || !assessment || !subscription ? (
          <DoneBar standing={standing} onClose={onClose} />
        ) : (
          <ConfirmBar
            previewed={previewed}
            hindrance={refused ?? hindranceOf({ assessment, quote, quotes, nameOf })}
            summary={summaryOf({ subscription, plan: assessment.plan, nameOf })}
            sandbox={sandbox}
            ticket={ticket}
          />
        )}
      </footer>
    </>
  );
}

interface DraftingProps {
  start: PlanChangeState['start'];
  assessment: Assessment | null;
  mode: BillingMode | null;
  nameOf: NameItem;
  ticket: TicketBeside;
}

/** Before anything is sent. */
function Drafting({ start, assessment, mode, nameOf, ticket }: DraftingProps) {
  const act = useAct();
  if (start.state === 'failed')
    return (
      <ProblemNote
        problem={start.problem}
        repeats
        onRetry={() => void act.load()}
        onCopied={act.say}
      />
    );
  if (start.state === 'loading' || !assessment) return <SubscriptionSkeleton />;
  const impossible = lastingRefusal(assessment);
  if (impossible)
    return (
      <Impossible reason={impossible} subscription={start.value.subscription} ticket={ticket} />
    );
  return <Form start={start.value} assessment={assessment} mode={mode} nameOf={nameOf} />;
}

function lastingRefusal(assessment: Assessment | null): ChangeRefusal | null {
  if (!assessment || assessment.change.possible) return null;
  const { reason } = assessment.change;
  return isImpossible(reason) ? reason : null;
}

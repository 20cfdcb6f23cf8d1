import type { ItemRequest } from '@/billing/wire';
import type { Subscription } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { ProblemFacts } from '@/ui/parts/problem-note';
import { needsPaymentLink } from './change-refusal-words';
import { itemWords, type NameItem } from './item-names';
import { outcomeTitle, outcomeTone, outcomeWords } from './outcome-words';
import { PaymentLink } from './payment-link';
import { problemOf } from './problem-of';
import { Replies } from './replies';
import type { TicketBeside } from './ticket-beside';
import { UndoButton } from './undo-button';
import { useAct } from './use-plan-change';
import { Watched } from './watched';

interface OutcomeProps {
  entry: ChangeStanding;
  subscription: Subscription | null;
  nameOf: NameItem;
  ticket: TicketBeside;
}

/** Where a change stands, or how it ended, and what can be done about it. */
export function Outcome({ entry, subscription, nameOf, ticket }: OutcomeProps) {
  const act = useAct();
  const tone = outcomeTone(entry);
  const problem = entry.failure && problemOf(entry.failure);
  const unpaid = entry.payment === 'failed' || (problem !== null && needsPaymentLink(problem));
  return (
    <section class="change-outcome" data-tone={tone} aria-labelledby="change-outcome">
      <div class="change-outcome-head">
        {tone === 'busy' ? (
          <span class="spinner" />
        ) : (
          <Icon name={tone === 'good' ? 'check' : 'alert'} />
        )}
        <h3 id="change-outcome" tabIndex={-1}>
          {outcomeTitle(entry)}
        </h3>
      </div>
      <p role={tone === 'bad' ? 'alert' : undefined}>{outcomeWords(entry)}</p>
      {problem && <ProblemFacts problem={problem} onCopied={act.say} />}
      {(entry.state === 'look' || entry.state === 'sent') && (
        <States entry={entry} nameOf={nameOf} />
      )}
      <div class="change-buttons">
        {unpaid && <PaymentLink ticket={ticket} />}
        {entry.state === 'applied' && subscription && (
          <UndoButton entry={entry} subscription={subscription} />
        )}
      </div>
      <Watched subscriptionId={entry.subscriptionId} />
      {entry.state === 'applied' && <Replies entry={entry} nameOf={nameOf} />}
    </section>
  );
}

/** The items before, as intended, and as found: for the agent to judge. */
function States({ entry, nameOf }: { entry: ChangeStanding; nameOf: NameItem }) {
  const { before, intended, found } = entry;
  return (
    <dl class="change-states">
      <State name={t('change_state_before')} items={before.items} nameOf={nameOf} />
      <State name={t('change_state_intended')} items={intended.items} nameOf={nameOf} />
      {found && <State name={t('change_state_found')} items={found} nameOf={nameOf} />}
    </dl>
  );
}

interface StateProps {
  name: string;
  items: readonly ItemRequest[];
  nameOf: NameItem;
}

function State({ name, items, nameOf }: StateProps) {
  return (
    <div>
      <dt>{name}</dt>
      {items.map(({ price_id, quantity }) => (
        <dd key={price_id}>{itemWords(nameOf(price_id), quantity)}</dd>
      ))}
    </div>
  );
}

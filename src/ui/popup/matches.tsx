import type { LookedUp, Match } from '@/messages/answers';
import { plural, t } from '@/ui/i18n';
import { EnvironmentChip } from '@/ui/parts/account-mark';
import { Elsewhere } from './elsewhere';
import { moveFocus } from './move-focus';
import { accountById } from './selectors';
import { useAct, usePopup } from './use-popup';

/** Several customers fit: the agent chooses, Portage never guesses. */
export function Matches({ answer }: { answer: LookedUp }) {
  const { matches, more } = answer;
  return (
    <section class="matches-section" aria-labelledby="matches-title">
      <div class="section-head">
        <h2 id="matches-title">{plural('customers_found', matches.length)}</h2>
      </div>
      <Elsewhere answer={answer} />
      <ul
        class="matches"
        onKeyDown={(event) => {
          const first = event.currentTarget.querySelector('button');
          if (event.key === 'ArrowUp' && document.activeElement === first) {
            document.querySelector<HTMLElement>('.search-input')?.focus();
            event.preventDefault();
          } else moveFocus(event, 'button');
        }}
      >
        {matches.map((match) => (
          <li key={match.customer.id}>
            <MatchButton match={match} leadId={answer.subscriptionId} />
          </li>
        ))}
      </ul>
      {more && <p class="hint">{t('more_customers')}</p>}
    </section>
  );
}

interface MatchButtonProps {
  match: Match;
  leadId: LookedUp['subscriptionId'];
}

function MatchButton({ match, leadId }: MatchButtonProps) {
  const { customer, accountId } = match;
  const account = usePopup((state) => accountById(state, accountId));
  const act = useAct();
  return (
    <button type="button" class="match" onClick={() => void act.choose(match, leadId)}>
      <span class="match-name">
        <bdi>{customer.name ?? t('no_name')}</bdi>
      </span>
      <span class="match-email">
        <bdi>{customer.email}</bdi>
      </span>
      <span class="match-chips">
        {customer.status !== 'active' && (
          <span class="chip" data-tone="warn">
            {t('customer_archived')}
          </span>
        )}
        {account && <span class="match-account">{account.name}</span>}
        {account && <EnvironmentChip environment={account.environment} />}
      </span>
    </button>
  );
}

import { needsSecondStep } from '@/detection/right-person';
import type { Activity, ActivityPage, ChangeFacts } from '@/messages/activity';
import { formatMoment } from '@/ui/format';
import { language, type MessageKey, t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { EnvironmentChip } from '@/ui/parts/account-mark';
import { CopyText } from '@/ui/parts/copy-text';
import { isProblemKind, problemWords } from '@/ui/problem-words';
import { items } from './activity-file';
import { useAct } from './use-options';

/** One thing that was done: what, when, for whom and why. */
export function ActivityEntry({ entry }: { entry: ActivityPage['entries'][number] }) {
  const act = useAct();
  const { customerId, subscriptionId, reason, change, person } = entry;
  return (
    <li class="activity-entry">
      <p class="activity-what">
        <strong>{whatWords(entry)}</strong> <span>{howWords(entry)}</span>
      </p>
      <p class="hint">
        <time dateTime={new Date(entry.at).toISOString()}>
          {formatMoment(entry.at, language())}
        </time>
        {' · '}
        {t(surfaces[entry.surface])} {' · '}
        <bdi>{entry.accountName}</bdi> <EnvironmentChip environment={entry.environment} />
      </p>
      <p class="activity-ids">
        <CopyText text={customerId} what={t('customer_id')} mono onCopied={act.say} />
        {subscriptionId && (
          <CopyText text={subscriptionId} what={t('subscription_id')} mono onCopied={act.say} />
        )}
      </p>
      {change && <ChangeLine change={change} />}
      {person && needsSecondStep(person) && (
        <p class="activity-other">
          {t(person === 'claimed' ? 'to_claimed_person' : 'to_other_person')}
          {reason && <>. {t('person_reason', reason)}</>}
        </p>
      )}
      {person === 'unknown' && <p class="hint">{t('to_unknown_person')}</p>}
    </li>
  );
}

function ChangeLine({ change }: { change: ChangeFacts }) {
  const { before, after, currency, due, billed } = change;
  return (
    <p class="activity-change">
      <span class="mono">{items(before)}</span> → <span class="mono">{items(after)}</span>{' '}
      <strong class="tabular">{moneyWords(billed ?? due, currency)}</strong>
    </p>
  );
}

function whatWords({ action, target }: Activity): string {
  if (action === 'plan-change') return t('activity_plan_change');
  return t(pages[target] ?? 'portal_link');
}

function howWords({ action, delivered, outcome }: Activity): string {
  if (action === 'portal-link' && delivered !== 'paddle') return t(deliveries[delivered]);
  const known = outcomes[outcome];
  if (known) return t(known);
  return isProblemKind(outcome) ? problemWords({ kind: outcome }) : outcome;
}

const pages: Record<string, MessageKey> = {
  overview: 'portal_link',
  update_payment_method: 'payment_update_link',
  cancel: 'cancel_link',
  view_subscription: 'subscription_link',
};

const deliveries: Record<Exclude<Activity['delivered'], 'paddle'>, MessageKey> = {
  clipboard: 'delivered_clipboard',
  tab: 'delivered_tab',
  reply: 'delivered_reply',
};

const surfaces: Record<Activity['surface'], MessageKey> = {
  popup: 'surface_popup',
  panel: 'surface_panel',
  menu: 'surface_menu',
  command: 'surface_command',
  background: 'surface_background',
};

const outcomes: Record<string, MessageKey> = {
  sent: 'outcome_sent',
  applied: 'outcome_applied',
  'not-applied': 'outcome_not_applied',
  refused: 'outcome_refused',
  look: 'outcome_look',
};

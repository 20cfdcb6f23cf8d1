import { useState } from 'preact/hooks';
import { plural, t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { SubscriptionSkeleton } from './customer-skeleton';
import { ProblemNote } from './lazy-views';
import type { Chosen } from './state';
import { SubscriptionItems } from './subscription-items';
import { filtered, inOrder } from './subscription-order';
import { useAct } from './use-popup';

/** From how many subscriptions on a filter saves looking. */
const filterFrom = 11;

export function Subscriptions({ chosen: { subscriptions, leadId } }: { chosen: Chosen }) {
  const [filter, setFilter] = useState('');
  const act = useAct();
  const { items, after, state, problem } = subscriptions;
  const { current, canceled } = inOrder(filtered(items, filter), leadId);
  return (
    <section class="subscriptions" aria-labelledby="subscriptions-title">
      <div class="section-head">
        <h2 id="subscriptions-title">{t('subscriptions')}</h2>
        {items.length > 0 && <span class="count tabular">{countWords(items.length, after)}</span>}
      </div>
      {items.length >= filterFrom && (
        <input
          type="search"
          class="input filter"
          aria-label={t('filter_subscriptions')}
          placeholder={t('filter_subscriptions')}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <SubscriptionItems items={current} leadId={leadId} labelledBy="subscriptions-title" />
      {state === 'ready' && current.length === 0 && (
        <p class="hint">{t(emptyWords(items.length, filter))}</p>
      )}
      {state === 'loading' && <SubscriptionSkeleton />}
      {state === 'failed' && problem && (
        <ProblemNote
          problem={problem}
          repeats
          onRetry={() => void act.readMoreSubscriptions()}
          onCopied={act.say}
        />
      )}
      {state === 'ready' && after !== null && (
        <BusyButton onClick={() => void act.readMoreSubscriptions()}>{t('load_more')}</BusyButton>
      )}
      {canceled.length > 0 && (
        <details class="canceled">
          <summary>{plural('canceled_subscriptions', canceled.length)}</summary>
          <SubscriptionItems items={canceled} leadId={leadId} />
        </details>
      )}
    </section>
  );
}

function countWords(count: number, after: string | null): string {
  return after === null ? String(count) : `${count}+`;
}

function emptyWords(all: number, filter: string) {
  if (filter !== '') return 'filter_keeps_nothing';
  return all > 0 ? 'only_canceled_subscriptions' : 'no_subscriptions';
}

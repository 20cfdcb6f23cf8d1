import type { ModeJudgement } from '@/billing/allowed-modes';
import type { BillingMode } from '@/billing/mode';
import type { Subscription } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import { plural, t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { useSecondsLeft } from '@/ui/parts/use-seconds-left';
import { problemWords } from '@/ui/problem-words';
import { refusalWords } from './change-refusal-words';
import { figuresOf } from './figures';
import { ModeRow } from './mode-row';
import type { Quote, Quotes } from './state';
import { useAct, usePlanChange } from './use-plan-change';

interface ModesProps {
  subscription: Subscription;
  modes: readonly ModeJudgement[];
  chosen: BillingMode | null;
}

/** Every way to bill the change, its figures under one another so that they compare. */
export function Modes({ subscription, modes, chosen }: ModesProps) {
  const quotes = usePlanChange((state) => state.quotes);
  const direction = usePlanChange((state) => state.direction);
  const act = useAct();
  const shared = sharedFailure(quotes);
  const long = Object.values(quotes).some(isLong);
  const [held] = Object.values(quotes).flatMap((quote) =>
    quote.state === 'asked' && quote.held ? [quote.held] : [],
  );
  return (
    <section class="change-part">
      <h3 id="change-billing">{t('change_billing')}</h3>
      <p class="hint">{t('change_billing_hint')}</p>
      <div class="modes" role="radiogroup" aria-labelledby="change-billing" data-long={long}>
        <p class="mode-heads" aria-hidden="true">
          <span>
            {t(
              subscription.collection_mode === 'manual' ? 'change_invoiced_now' : 'change_due_now',
            )}
          </span>
          <span>{t('change_next_bill')}</span>
          <span>{t('change_from_then_on')}</span>
        </p>
        {modes.map((judgement) => (
          <ModeRow
            key={judgement.mode}
            judgement={judgement}
            subscription={subscription}
            quote={quotes[judgement.mode]}
            quiet={shared !== null}
            long={long}
            direction={direction}
            checked={judgement.mode === chosen}
            onPick={() => act.pickMode(judgement.mode)}
          />
        ))}
      </div>
      {held && <Held why={held} />}
      {shared !== null && <p class="modes-problem">{shared}</p>}
      {Object.values(quotes).some(({ state }) => state === 'failed') && (
        <button type="button" class="link" onClick={() => act.requote()}>
          <Icon name="refresh" />
          {t('change_preview_again')}
        </button>
      )}
    </section>
  );
}

/** Said quietly: nothing has failed, and it goes on by itself. */
function Held({ why }: { why: Problem }) {
  const seconds = useSecondsLeft(why.retryAt);
  return (
    <p class="modes-held tabular">
      {problemWords(why)} {seconds > 0 && plural('repeats_in_seconds', seconds)}
    </p>
  );
}

/** What every preview failed of; null where they differ, or some did not. */
function sharedFailure(quotes: Quotes): string | null {
  const [first, ...others] = Object.values(quotes).map((quote) =>
    quote.state === 'failed' ? refusalWords(quote.problem) : null,
  );
  return first && others.length > 0 && others.every((words) => words === first) ? first : null;
}

/** Whether its figures are too wide to stand side by side. */
function isLong(quote: Quote): boolean {
  if (quote.state !== 'ready') return false;
  const { now, next, later } = figuresOf(quote.previewed.meaning);
  return [now, next, later].some(({ value }) => value.length > widest);
}

/** `$123,456.78` fits into a third of the panel, `COP 123,456.78` does not. */
const widest = 12;

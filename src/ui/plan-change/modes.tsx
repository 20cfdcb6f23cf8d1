import type { ModeJudgement } from '@/billing/allowed-modes';
import type { BillingMode } from '@/billing/mode';
import type { Subscription } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { ModeRow } from './mode-row';
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
  return (
    <section class="change-part">
      <h3 id="change-billing">{t('change_billing')}</h3>
      <p class="hint">{t('change_billing_hint')}</p>
      <div class="modes" role="radiogroup" aria-labelledby="change-billing">
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
            direction={direction}
            checked={judgement.mode === chosen}
            onPick={() => act.pickMode(judgement.mode)}
          />
        ))}
      </div>
      {Object.values(quotes).some(({ state }) => state === 'failed') && (
        <button type="button" class="link" onClick={() => act.requote()}>
          <Icon name="refresh" />
          {t('change_preview_again')}
        </button>
      )}
    </section>
  );
}

import { t } from '@/ui/i18n';
import type { OnPaymentFailure } from './state';
import { useAct, usePlanChange } from './use-plan-change';

const choices = [
  ['prevent_change', 'change_failure_nothing', 'change_failure_nothing_hint'],
  ['apply_change', 'change_failure_anyway', 'change_failure_anyway_hint'],
] as const satisfies readonly (readonly [OnPaymentFailure, string, string])[];

/** What happens when the charge does not go through. */
export function FailureChoice() {
  const chosen = usePlanChange((state) => state.onPaymentFailure);
  const act = useAct();
  return (
    <section class="change-part">
      <h3 id="change-failure">{t('change_on_failure')}</h3>
      <div class="failure-choice" role="radiogroup" aria-labelledby="change-failure">
        {choices.map(([policy, name, hint]) => (
          <div key={policy} class="failure-option">
            <input
              id={`change-${policy}`}
              type="radio"
              name="change-failure"
              checked={chosen === policy}
              aria-describedby={`change-${policy}-hint`}
              onChange={() => act.pickOnPaymentFailure(policy)}
            />
            <label htmlFor={`change-${policy}`}>{t(name)}</label>
            <p id={`change-${policy}-hint`} class="hint">
              {t(hint)}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

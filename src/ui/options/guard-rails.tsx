import { looseRails, type GuardRails as Rails } from '@/detection/guard-rails';
import { type MessageKey, t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { Icon } from '@/ui/parts/icon';
import { RailSwitch } from './rail-switch';
import { useAct, useOptions } from './use-options';

/** What may be sent to whom. What the company decrees cannot be loosened here. */
export function GuardRails() {
  const view = useOptions((state) => state.rails);
  const act = useAct();
  return (
    <section id="guard-rails" class="section" aria-labelledby="guard-rails-title">
      <div class="section-title">
        <h2 id="guard-rails-title">{t('guard_rails')}</h2>
      </div>
      <p class="hint">{t('guard_rails_text')}</p>
      {view?.policy && (
        <p class="advice">
          <Icon name="shield" />
          <span>{t('guard_rails_managed')}</span>
        </p>
      )}
      {!view && <div class="skeleton skeleton-card" />}
      {view && (
        <>
          <Others rails={view.rails} decreed={view.policy?.sendToOthers === 'refuse'} />
          <div class="card">
            <RailSwitch
              label={t('rail_reason')}
              hint={t('rail_reason_hint')}
              on={view.rails.reasonRequired}
              fixed={(view.policy ?? looseRails).reasonRequired}
              decreed={view.policy?.reasonRequired === true}
              onChange={(reasonRequired) => void act.chooseRail({ reasonRequired })}
            />
            <RailSwitch
              label={t('rail_links')}
              on={view.rails.links}
              decreed={view.policy?.links === false}
              onChange={(links) => void act.chooseRail({ links })}
            />
            <RailSwitch
              label={t('rail_changes')}
              on={view.rails.changes}
              decreed={view.policy?.changes === false}
              onChange={(changes) => void act.chooseRail({ changes })}
            />
          </div>
          <Caps rails={view.rails} />
        </>
      )}
    </section>
  );
}

const choices: readonly (readonly [Rails['sendToOthers'], MessageKey])[] = [
  ['warn', 'rail_warn'],
  ['refuse', 'rail_refuse'],
];

function Others({ rails, decreed }: { rails: Rails; decreed: boolean }) {
  const act = useAct();
  return (
    <fieldset
      class="card"
      disabled={decreed}
      aria-describedby={decreed ? 'rail-others-why' : undefined}
    >
      <legend class="rail-legend">{t('rail_others')}</legend>
      {choices.map(([sendToOthers, word]) => (
        <div key={sendToOthers} class="choice">
          <label>
            <input
              type="radio"
              name="send-to-others"
              checked={rails.sendToOthers === sendToOthers}
              onChange={() => void act.chooseRail({ sendToOthers })}
            />
            {t(word)}
          </label>
          {sendToOthers === 'refuse' && <p class="hint">{t('rail_refuse_hint')}</p>}
        </div>
      ))}
      {decreed && (
        <p id="rail-others-why" class="hint">
          {t('rail_by_company')}
        </p>
      )}
    </fieldset>
  );
}

function Caps({ rails }: { rails: Rails }) {
  const caps = Object.entries(rails.amountCap);
  if (caps.length === 0) return null;
  return (
    <div class="card">
      <h3 id="rail-cap">{t('rail_cap')}</h3>
      <ul class="rail-caps" aria-labelledby="rail-cap">
        {caps.map(([currency, cap]) => (
          <li key={currency} class="tabular">
            {moneyWords(String(cap), currency)}
          </li>
        ))}
      </ul>
      <p class="hint">{t('rail_by_company')}</p>
    </div>
  );
}

import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { useAct, useOptions } from './use-options';

/** The short welcome of the first run, and the word on how to go on after it. */
export function Welcome() {
  const accounts = useOptions(({ session }) => session?.accounts.length);
  const welcomed = useOptions(({ settings }) => settings?.welcomed ?? true);
  const act = useAct();
  if (accounts === undefined || (accounts > 0 && welcomed)) return null;
  if (accounts > 0) {
    return (
      <section class="welcome" aria-label={t('welcome')}>
        <h2 class="welcome-title">{t('welcome_done_title')}</h2>
        <p>{t('welcome_done_text')}</p>
        <BusyButton onClick={() => void act.endWelcome()}>{t('welcome_done')}</BusyButton>
      </section>
    );
  }
  return (
    <section class="welcome" aria-label={t('welcome')}>
      <h2 class="welcome-title">{t('welcome_title')}</h2>
      <p>{t('welcome_text')}</p>
      <ol class="steps">
        <li>{t('welcome_step_key')}</li>
        <li>{t('welcome_step_paste')}</li>
        <li>{t('welcome_step_ticket')}</li>
      </ol>
      <p class="hint">{t('welcome_privacy')}</p>
    </section>
  );
}

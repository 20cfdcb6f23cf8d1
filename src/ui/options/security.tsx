import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { AutoLock } from './auto-lock';
import { ChangePassphrase } from './change-passphrase';
import { useAct, useOptions } from './use-options';

export function Security() {
  const session = useOptions((state) => state.session);
  const act = useAct();
  const holdsKeys = session?.accounts.some(({ state }) => state === 'ready') ?? false;
  return (
    <section id="security" class="section" aria-labelledby="security-title">
      <div class="section-title">
        <h2 id="security-title">{t('security')}</h2>
        <BusyButton disabled={!holdsKeys} onClick={() => void act.lock()}>
          <Icon name="lock" />
          {t('lock_now')}
        </BusyButton>
      </div>
      <AutoLock />
      {session?.vaultExists && <ChangePassphrase />}
    </section>
  );
}

import { t } from '@/ui/i18n';

/** There is no way back to a passphrase, but one to the accounts. */
export function ForgottenPassphrase() {
  return (
    <details class="forgotten">
      <summary>{t('passphrase_forgotten')}</summary>
      <p>{t('passphrase_forgotten_text')}</p>
      <p>{t('passphrase_forgotten_way')}</p>
    </details>
  );
}

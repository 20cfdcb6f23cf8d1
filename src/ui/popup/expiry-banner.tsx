import { browser } from 'wxt/browser';
import { expiryWords } from '@/ui/expiry-words';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { currentAccount } from './selectors';
import { usePopup } from './use-popup';

/** Warns while an account's key still works but will not for long. */
export function ExpiryBanner() {
  const days = usePopup((state) => currentAccount(state)?.expiresInDays ?? null);
  if (days === null) return null;
  return (
    <div class="banner" data-tone={days < 0 ? 'bad' : 'warn'}>
      <Icon name="clock" />
      <span>{expiryWords(days)}</span>
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('replace_key')}
      </button>
    </div>
  );
}

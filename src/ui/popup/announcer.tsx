import { plural, t } from '@/ui/i18n';
import type { PopupState } from './state';
import { usePopup } from './use-popup';

/** Tells a screen reader what a look-up came to, without taking the focus from the search box. */
export function Announcer() {
  const text = usePopup(words);
  return (
    <p class="unseen" aria-live="polite">
      {text}
    </p>
  );
}

function words({ search, chosen }: PopupState): string {
  if (search.state === 'looking') return t('looking_up', search.query);
  if (chosen) return t('customer_found', chosen.match.customer.name ?? chosen.match.customer.email);
  if (search.state !== 'found') return '';
  const { length } = search.answer.matches;
  return length === 0 ? t('nothing_found', search.query) : plural('customers_found', length);
}

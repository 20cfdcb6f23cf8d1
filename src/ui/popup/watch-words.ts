import type { CustomerDid } from '@/billing/customer-did';
import { formatDate } from '@/ui/format';
import { language, t } from '@/ui/i18n';

/** What the customer has done, in the agent's words. */
export function customerDidWords(end: CustomerDid): string {
  switch (end.did) {
    case 'canceled':
      return t('watch_done_canceled');
    case 'scheduled-cancel':
      return t('watch_done_cancels_on', formatDate(end.effective_at, language()));
    case 'paid':
      return t('watch_done_paid');
    case 'saved-method': {
      const time = timeWords(end.at);
      return end.last4 === null
        ? t('watch_done_method', time)
        : t('watch_done_card', end.last4, time);
    }
  }
}

/** How long ago the last look was: `20 sec. ago`. */
export function ageWords(at: number, now: number): string {
  const seconds = Math.round((now - at) / 1000);
  const ago = new Intl.RelativeTimeFormat(language(), { style: 'short' });
  return seconds < 60
    ? ago.format(-seconds, 'second')
    : ago.format(-Math.round(seconds / 60), 'minute');
}

/** A time of day, from an RFC 3339 time: `10:42`. */
function timeWords(time: string): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(time));
}

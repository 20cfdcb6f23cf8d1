import { plural, t } from './i18n';

/** How long a key still works, from the whole days that are left; negative after it. */
export function expiryWords(days: number): string {
  if (days < 0) return t('key_expired');
  return days === 0 ? t('key_expires_today') : plural('key_expires_in', days);
}

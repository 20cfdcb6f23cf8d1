import type { MoneyNow } from '@/billing/money-now';
import { t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';

type Money = Pick<MoneyNow, 'kind' | 'due' | 'creditUsed' | 'credited'>;

/** The confirm button: what happens to whose money. */
export function confirmWords(money: Money, currency: string, customer: string): string {
  const { kind, due, creditUsed, credited } = money;
  if (kind === 'charge') return t('change_confirm_charge', moneyWords(due, currency), customer);
  if (kind === 'invoice') return t('change_confirm_invoice', moneyWords(due, currency), customer);
  if (credited !== '0') return t('change_confirm_credit', moneyWords(credited, currency), customer);
  if (creditUsed !== '0')
    return t('change_confirm_use_credit', moneyWords(creditUsed, currency), customer);
  return t('change_confirm_nothing', moneyWords('0', currency), customer);
}

import type { PreviewMeaning } from '@/billing/preview-meaning';
import { formatShortDate } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { cycleWords } from '@/ui/popup/plan';

/** A figure and what goes with it in small. */
export interface Figure {
  value: string;
  note: string | null;
}

export interface Figures {
  now: Figure;
  next: Figure;
  later: Figure;
}

/** The three figures by which the modes are compared. */
export function figuresOf({ now, next, recurring, currency }: PreviewMeaning): Figures {
  const money = (amount: string) => moneyWords(amount, currency);
  return {
    now: dueNow(),
    next: nextBill(),
    later: recurring.after
      ? { value: money(recurring.after.amount), note: cycleWords(recurring.after.billing_cycle) }
      : { value: t('change_not_known'), note: null },
  };

  function dueNow(): Figure {
    const credited = now.credited === '0' ? null : t('change_to_balance', money(now.credited));
    if (now.kind === 'nothing')
      return { value: credited === null ? t('change_nothing') : money('0'), note: credited };
    return {
      value: money(now.due),
      note: now.kind === 'invoice' ? t('change_by_invoice') : credited,
    };
  }

  function nextBill(): Figure {
    if (next.kind === 'unknown') return { value: t('change_not_known'), note: null };
    if (next.kind === 'bill')
      return { value: money(next.amount), note: formatShortDate(next.at, language()) };
    return { value: t('change_none'), note: null };
  }
}

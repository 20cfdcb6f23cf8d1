import type { NextBill } from '@/billing/next-bill';
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
    later: fromThenOn(),
  };

  function fromThenOn(): Figure {
    if (endsBefore(next)) return { value: t('change_none'), note: null };
    const { after } = recurring;
    if (!after) return { value: t('change_not_known'), note: null };
    return { value: money(after.amount), note: cycleWords(after.billing_cycle) };
  }

  function dueNow(): Figure {
    const note = creditNote();
    if (now.kind === 'nothing')
      return { value: note === null ? t('change_nothing') : money('0'), note };
    return { value: money(now.due), note: note ?? byInvoice() };
  }

  function creditNote(): string | null {
    if (now.credited !== '0') return t('change_to_balance', money(now.credited));
    return now.creditUsed === '0' ? null : t('change_from_credit', money(now.creditUsed));
  }

  function byInvoice(): string | null {
    return now.kind === 'invoice' ? t('change_by_invoice') : null;
  }

  function nextBill(): Figure {
    if (next.kind === 'unknown') return { value: t('change_not_known'), note: null };
    if (next.kind === 'bill')
      return { value: money(next.amount), note: formatShortDate(next.at, language()) };
    return { value: t('change_none'), note: null };
  }
}

/** Whether the subscription ends before anything more is billed. */
export function endsBefore(next: NextBill): boolean {
  return next.kind === 'none' && (next.because === 'cancel' || next.because === 'canceled');
}

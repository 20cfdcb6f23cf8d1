import type { ChangeStanding } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { refusalWords } from './change-refusal-words';
import { moneyMoved } from './money-moved';
import { problemOf } from './problem-of';

export type OutcomeTone = 'busy' | 'good' | 'warn' | 'bad';

/** How a change ended. `bad` and `warn` ask for the agent's attention. */
export function outcomeTone({
  state,
  payment,
}: Pick<ChangeStanding, 'state' | 'payment'>): OutcomeTone {
  if (state === 'sent') return 'busy';
  if (state === 'applied') {
    if (payment === 'failed') return 'bad';
    return payment === 'pending' ? 'warn' : 'good';
  }
  return state === 'not-applied' ? 'warn' : 'bad';
}

export function outcomeTitle({
  state,
  payment,
}: Pick<ChangeStanding, 'state' | 'payment'>): string {
  if (state === 'applied' && payment === 'failed') return t('change_outcome_payment_failed');
  return t(titles[state]);
}

const titles = {
  sent: 'change_outcome_sent',
  applied: 'change_outcome_applied',
  'not-applied': 'change_outcome_not_applied',
  refused: 'change_outcome_refused',
  look: 'change_outcome_look',
} as const;

/** What it means for the money, and what to do next. */
export function outcomeWords(entry: ChangeStanding): string {
  switch (entry.state) {
    case 'sent':
      return t('change_outcome_sent_text');
    case 'not-applied':
      return t('change_outcome_not_applied_text');
    case 'refused':
      return refusalWords(problemOf(entry.failure));
    case 'look':
      return t('change_outcome_look_text');
    case 'applied':
      return appliedWords(entry);
  }
}

function appliedWords(entry: ChangeStanding): string {
  const { payment, promised } = entry;
  const due = moneyWords(moneyMoved(entry).due, promised.currency);
  switch (payment) {
    case 'paid':
      return t('change_payment_paid', due);
    case 'invoiced':
      return t('change_payment_invoiced', due);
    case 'failed':
      return t('change_payment_failed', due);
    case 'pending':
      return t('change_payment_pending', due);
    default:
      return noPaymentWords(promised);
  }
}

function noPaymentWords({ credited, creditUsed, currency }: ChangeStanding['promised']): string {
  if (credited !== '0') return t('change_payment_credited', moneyWords(credited, currency));
  if (creditUsed !== '0') return t('change_payment_credit_used', moneyWords(creditUsed, currency));
  return t('change_payment_none');
}

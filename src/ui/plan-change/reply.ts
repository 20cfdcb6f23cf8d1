import { formatDate } from '@/ui/format';
import { moneyWords } from '@/ui/money-words';

/** What a reply and a note are made of. Amounts are minor units; times are RFC 3339. */
export interface ReplyFacts {
  /** The customer's first name, or null. */
  name: string | null;
  subscriptionId: string;
  /** What is no longer there; null where something only came. */
  before: string | null;
  /** What is there now instead; null where something only went. */
  after: string | null;
  currency: string;
  due: string;
  creditUsed: string;
  credited: string;
  payment: 'paid' | 'pending' | 'failed' | 'invoiced' | 'none' | null;
  mode: string;
  changedAt: string;
  /** An estimate. Null where there is none, or it is not known. */
  nextBill: { amount: string; at: string } | null;
}

const language = 'en';

/** A sentence or two for the customer: what changed and what it costs. No link, no address. */
export function customerReply(facts: ReplyFacts): string {
  const { name, nextBill, currency } = facts;
  const what = changeForCustomer(facts);
  const next = nextBill
    ? `Your next bill is due on ${day(nextBill.at)}, about ${money(nextBill.amount, currency)}.`
    : null;
  const text = [what, paymentForCustomer(facts), next].filter(Boolean).join(' ');
  return name === null ? text : `Hi ${name},\n\n${text}`;
}

/** The note for the ticket: who acts next knows what happened to the money. */
export function ticketNote(facts: ReplyFacts): string {
  const { subscriptionId, before, after, nextBill, currency, mode, changedAt } = facts;
  return [
    `Plan changed on ${day(changedAt)}: ${before ?? 'nothing'} → ${after ?? 'removed'}`,
    `Subscription: ${subscriptionId}`,
    `Billing: ${mode}`,
    `Money: ${paymentForNote(facts)}`,
    ...(nextBill
      ? [`Next bill (estimate): ${money(nextBill.amount, currency)} on ${day(nextBill.at)}`]
      : []),
  ].join('\n');
}

function changeForCustomer({ before, after }: ReplyFacts): string {
  if (before === null) return `We added ${after} to your subscription.`;
  if (after === null) return `We removed ${before} from your subscription.`;
  return `We changed your subscription from ${before} to ${after}.`;
}

function paymentForCustomer({ payment, due, credited, creditUsed, currency }: ReplyFacts): string {
  const amount = money(due, currency);
  const credit =
    creditUsed === '0' ? '' : ` after using ${money(creditUsed, currency)} of your credit`;
  switch (payment) {
    case 'paid':
      return `We charged ${amount} today${credit}.`;
    case 'invoiced':
      return `You will receive an invoice for ${amount}.`;
    case 'pending':
      return `A payment of ${amount} is being processed.`;
    case 'failed':
      return `The payment of ${amount} did not go through, so it is still open.`;
    default:
      if (credited !== '0')
        return `We added ${money(credited, currency)} to your credit, which is used for your next bills.`;
      if (creditUsed !== '0')
        return `It was paid with ${money(creditUsed, currency)} of your credit.`;
      return 'Nothing was charged today.';
  }
}

function paymentForNote({ payment, due, credited, creditUsed, currency }: ReplyFacts): string {
  const parts = [
    ...(payment === null || payment === 'none' ? [] : [`${money(due, currency)} ${payment}`]),
    ...(creditUsed === '0' ? [] : [`${money(creditUsed, currency)} credit used`]),
    ...(credited === '0' ? [] : [`${money(credited, currency)} credited to the balance`]),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing charged now';
}

function money(amount: string, currency: string): string {
  return moneyWords(amount, currency, language);
}

function day(time: string): string {
  return formatDate(time, language);
}

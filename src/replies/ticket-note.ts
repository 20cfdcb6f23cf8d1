import type { PortalPage } from './portal-page';
import { type MoneyUnit, writeDay, writeMoney } from './write-facts';

/** Whom a note is about: for colleagues, so that nobody has to look it up again. */
interface Subject {
  customer: { id: string; name: string | null; email: string } | null;
  subscriptionId: string | null;
}

export interface LinkNote extends Subject {
  /** The page that the link opens. */
  page: PortalPage;
  /** RFC 3339. */
  at: string;
}

export interface ChangeNote extends Subject, MoneyUnit {
  /** The items that changed, in words; null where something only came or only went. */
  before: string | null;
  after: string | null;
  /** The billing mode, in words. */
  mode: string;
  due: string;
  creditUsed: string;
  credited: string;
  payment: 'paid' | 'pending' | 'failed' | 'invoiced' | 'none' | null;
  nextBill: { amount: string; at: string } | null;
  /** RFC 3339. */
  at: string;
}

/** Notes are read by colleagues: they are in the agent's language. */
const language = 'en';

const linkNames: Record<PortalPage, string> = {
  overview: 'Portal link',
  update_payment_method: 'Payment-update link',
  cancel: 'Cancel link',
  view_subscription: 'Subscription link',
};

/** The note for the ticket after a link was given. It never holds the link. */
export function linkNote({ page, at, ...subject }: LinkNote): string {
  return [`${linkNames[page]} given on ${day(at)}`, ...subjectLines(subject)].join('\n');
}

/** The note for the ticket: who acts next knows what happened to the money. */
export function changeNote(note: ChangeNote): string {
  const { before, after, mode, nextBill, at } = note;
  return [
    `Plan changed on ${day(at)}: ${before ?? 'nothing'} → ${after ?? 'removed'}`,
    ...subjectLines(note),
    `Billing: ${mode}`,
    `Money: ${moneyWords(note)}`,
    ...(nextBill
      ? [`Next bill (estimate): ${money(nextBill.amount, note)} on ${day(nextBill.at)}`]
      : []),
  ].join('\n');
}

function subjectLines({ customer, subscriptionId }: Subject): string[] {
  const who = customer && [customer.name, customer.email, customer.id].filter(Boolean).join(', ');
  return [
    ...(who === null ? [] : [`Customer: ${who}`]),
    ...(subscriptionId === null ? [] : [`Subscription: ${subscriptionId}`]),
  ];
}

function moneyWords(note: ChangeNote): string {
  const { payment, due, credited, creditUsed } = note;
  const parts = [
    ...(payment === null || payment === 'none' ? [] : [`${money(due, note)} ${payment}`]),
    ...(creditUsed === '0' ? [] : [`${money(creditUsed, note)} credit used`]),
    ...(credited === '0' ? [] : [`${money(credited, note)} credited to the balance`]),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing charged now';
}

function money(amount: string, unit: MoneyUnit): string {
  return writeMoney(amount, unit, language);
}

function day(time: string): string {
  return writeDay(time, language) ?? time;
}

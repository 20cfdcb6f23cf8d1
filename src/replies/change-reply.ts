import { capitalised } from './capitalised';
import { fillTemplate } from './fill-template';
import { givenName, knownText } from './known-text';
import type { Language } from './language';
import type { LanguageTag } from './language-tags';
import { formatLocale } from './match-language';
import { type MoneyUnit, writeDay, writeMoney } from './write-facts';

/** What a reply about a plan change is made of. Amounts are minor units; times are RFC 3339. */
export interface ChangeFacts extends MoneyUnit {
  /** The customer's name, all of it, or null. */
  name: string | null;
  /** What is no longer there; empty where something only came. */
  before: readonly ItemFact[];
  /** What is there now instead; empty where something only went. */
  after: readonly ItemFact[];
  due: string;
  creditUsed: string;
  credited: string;
  payment: 'paid' | 'pending' | 'failed' | 'invoiced' | 'none' | null;
  /** An estimate. Null where there is none, or it is not known. */
  nextBill: { amount: string; at: string } | null;
}

export interface ItemFact {
  product: string;
  /** What the seller calls the price, which customers see. */
  price: string | null;
  /** In Paddle's words: day, week, month, year. */
  cycle: { interval: string; frequency: number } | null;
  quantity: number;
}

interface Asked {
  facts: ChangeFacts;
  /** The customer's own, or the agent's. */
  locale: string;
  tag: LanguageTag;
  language: Language;
}

export interface ChangeReply {
  text: string;
  /** Without the greeting, for a reply in which something is written already. */
  ungreeted: string;
}

/** A sentence or two for the customer: what changed and what it costs. No link, no address. */
export function changeReply({ facts, locale, tag, language }: Asked): ChangeReply {
  const { change, links } = language;
  const written = formatLocale(locale, tag);
  const money = (amount: string) => writeMoney(amount, facts, written);
  const fill = (template: string, values: Record<string, string | null> = {}) =>
    fillTemplate(template, values, tag);

  const told = [whatChanged(), payment(), nextBill()]
    .filter((sentence) => sentence !== null)
    .join(/^(ja|zh)/.test(tag) ? '' : ' ');
  const ungreeted = capitalised(told, tag);
  const name = knownText(facts.name);
  if (name === null || change.greeting === null) return { text: ungreeted, ungreeted };
  const addressed = links.address === 'given' ? givenName(name) : name;
  return { text: `${fill(change.greeting, { name: addressed })}\n\n${told}`, ungreeted };

  function whatChanged(): string {
    const list = (items: readonly ItemFact[]) =>
      items.map((item) => itemWords(item, { language, locale: written })).join(' + ');
    const values = { before: list(facts.before), after: list(facts.after) };
    if (facts.before.length === 0) return fill(change.added, values);
    if (facts.after.length === 0) return fill(change.removed, values);
    return fill(change.changed, values);
  }

  function payment(): string {
    const { due, credited, creditUsed } = facts;
    const usedCredit = creditUsed !== '0';
    const amount = money(due);
    switch (facts.payment) {
      case 'paid':
        return usedCredit
          ? fill(change.paidAfterCredit, { amount, credit: money(creditUsed) })
          : fill(change.paid, { amount });
      case 'invoiced':
        return fill(change.invoiced, { amount });
      case 'pending':
        return fill(change.pending, { amount });
      case 'failed':
        return fill(change.failed, { amount });
      default:
        if (credited !== '0') return fill(change.credited, { amount: money(credited) });
        if (usedCredit) return fill(change.fromCredit, { amount: money(creditUsed) });
        return change.nothing;
    }
  }

  function nextBill(): string | null {
    const date = facts.nextBill && writeDay(facts.nextBill.at, written);
    if (!facts.nextBill || date === null) return null;
    return fill(change.next, { date, amount: money(facts.nextBill.amount) });
  }
}

/** `Acme Team, monthly × 3`; the rhythm is left out where the price's name says it. */
function itemWords(
  { product, price, cycle, quantity }: ItemFact,
  { language, locale }: { language: Language; locale: string },
): string {
  const rhythm = cycle && cycleWords(cycle, language, locale);
  const says = /\b(da(il)?y|week|month|quarter|year|annual)/i.test(price ?? '');
  const terms = [price, says || sameWords(price, rhythm) ? null : rhythm].filter(Boolean);
  const name = [product, ...terms].join(', ');
  return quantity === 1 ? name : `${name} × ${quantity}`;
}

function sameWords(price: string | null, rhythm: string | null): boolean {
  return rhythm !== null && (price ?? '').toLowerCase().includes(rhythm.toLowerCase());
}

function cycleWords(
  { interval, frequency }: NonNullable<ItemFact['cycle']>,
  { change }: Language,
  locale: string,
): string | null {
  if (!isInterval(interval)) return null; // One that Paddle added since.
  if (frequency === 1) return change.cycles[interval];
  const style = { style: 'unit', unit: interval, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, style).format(frequency);
}

function isInterval(interval: string): interval is keyof Language['change']['cycles'] {
  return ['day', 'week', 'month', 'year'].includes(interval);
}

import { capitalised } from './capitalised';
import { checkTemplate } from './check-template';
import { defaultTemplate } from './default-template';
import { fillTemplate } from './fill-template';
import { givenName, knownText } from './known-text';
import type { LinkWords } from './language';
import type { LanguageTag } from './language-tags';
import { formatLocale, matchLanguage } from './match-language';
import type { PortalPage } from './portal-page';
import { type Money, writeDay, writeMoney } from './write-facts';

/** What is known of the customer and of the subscription. Times are RFC 3339. */
export interface LinkFacts {
  /** The customer's name, all of it. */
  name: string | null;
  /** The product's name. */
  plan: string | null;
  /** What it bills again and again, in minor units. */
  amount: Money | null;
  /** Of the next bill. */
  date: string | null;
}

/** What the agent edited, by language and page. One that has a mistake is not used. */
export type Templates = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface LinkSentence {
  before: string;
  /** `before` without its greeting, for a reply in which something is written already. */
  ungreeted: string;
  /** What is written on the link, where links can be written on. */
  label: string;
  after: string;
  lang: LanguageTag;
}

interface Asked {
  page: PortalPage;
  /** The customer's, as Paddle has it. */
  locale: string;
  facts: LinkFacts;
  templates: Templates;
  /** Those of the language that `matchLanguage` gives for the locale. */
  words: LinkWords;
}

/** What a template begins with where it greets: a part in brackets that names the customer. */
const greeting = /^\s*\[[^[\]]*\{name\}[^[\]]*\]\s*/;

/** Stands where the link goes: no fact and no template that is used holds it. */
const mark = '\u0000';

/**
 * The sentence around a portal link, in the customer's language: rich text is
 * `before <a>label</a> after`, plain text is `before url after`. The link itself is not needed.
 */
export function linkSentence({ page, locale, facts, templates, words }: Asked): LinkSentence {
  const lang = matchLanguage(locale);
  const edited = templates[lang]?.[page];
  const template = isUsable(edited) ? edited : defaultTemplate(words, page);
  const values = { ...valuesOf(facts, words, formatLocale(locale, lang)), link: mark };
  const fill = (text: string) => fillTemplate(text, values, lang).split(mark);
  const [before = '', after = ''] = fill(template);
  const [ungreeted = ''] = fill(template.replace(greeting, ''));
  const label = words.pages[page][1];
  return { before, ungreeted: capitalised(ungreeted, lang), label, after, lang };
}

function isUsable(edited: string | undefined): edited is string {
  return edited !== undefined && !edited.includes(mark) && checkTemplate(edited).length === 0;
}

function valuesOf(facts: LinkFacts, { address }: LinkWords, locale: string) {
  const { amount, date } = facts;
  const name = knownText(facts.name);
  return {
    name: name !== null && address === 'given' ? givenName(name) : name,
    plan: knownText(facts.plan),
    amount: amount && writeMoney(amount.amount, amount, locale),
    date: date === null ? null : writeDay(date, locale),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '@/replies/check-template';
import { defaultTemplate } from '@/replies/default-template';
import { languageTags } from '@/replies/language-tags';
import { type LinkFacts, linkSentence as sentenceOf } from '@/replies/link-sentence';
import { matchLanguage } from '@/replies/match-language';
import { portalPages } from '@/replies/portal-page';
import { languageOf } from './language-of';

const nobody: LinkFacts = { name: null, plan: null, amount: null, date: null };
const jane: LinkFacts = { ...nobody, name: 'Jane Doe', plan: 'Acme Team' };

function linkSentence(asked: Omit<Parameters<typeof sentenceOf>[0], 'words'>) {
  return sentenceOf({ ...asked, words: languageOf(matchLanguage(asked.locale)).links });
}

/** Names change their form there when somebody is addressed: they are left out. */
const withoutName = ['cs', 'pl'];

/** Signs with which no word begins in any of the languages. */
const badStart = /^[\s,.:;!?)\]–]/;

const all = languageTags.flatMap((language) => portalPages.map((page) => ({ language, page })));

describe.each(all)('the $language sentence for $page', ({ language, page }) => {
  const words = languageOf(language).links;
  const sentence = (facts: LinkFacts) =>
    linkSentence({ page, locale: language, facts, templates: {} });

  it('is a template without a mistake', () =>
    expect(checkTemplate(defaultTemplate(words, page))).toEqual([]));

  it('names customer and plan where they are known', () => {
    const { before, after, label, lang } = sentence(jane);
    expect(lang).toBe(language);
    expect(before.includes('Jane')).toBe(!withoutName.includes(language));
    expect(before.includes('Acme Team')).toBe(page !== 'overview');
    expect(label).toMatch(/^\p{Lu}|^\p{Lo}/u);
    expect(after.length).toBeGreaterThan(20);
  });

  it('reads well where nothing is known: no hole, no lonely sign, a capital letter', () => {
    const { before, after } = sentence(nobody);
    const text = `${before}LINK${after}`;
    expect(text).not.toMatch(badStart);
    expect(text).not.toMatch(/\p{Zs}{2}| [,.;]|[([«„“‘「]\s*[)\]»”’」]|\bnull\b|undefined/u);
    expect(text).toMatch(/^\p{Lu}|^\p{Lo}/u);
    expect(text.length).toBeLessThan(330);
  });

  it('reads as well without its greeting, and names nobody then', () => {
    const { before, ungreeted } = sentence(jane);
    expect(ungreeted).not.toContain('Jane');
    expect(ungreeted).toMatch(/^\p{Pi}?[\p{Lu}\p{Lo}]/u);
    expect(before.toLowerCase().endsWith(ungreeted.toLowerCase())).toBe(true);
  });

  it('keeps the address apart from the words, so that no mail program takes them into it', () => {
    const { before, after } = sentence(jane);
    expect(before).toMatch(/[:：] $/);
    expect(after).toMatch(/^ \S/);
  });

  it('promises no time that nobody documented', () => {
    const { before, after } = sentence(nobody);
    expect(before + after).not.toMatch(/\d/);
  });
});

describe('a link sentence', () => {
  it.each([
    [
      'de',
      'Guten Tag Jane Doe, hier können Sie Ihr Abonnement „Acme Team“ kündigen: ',
      'Abonnement kündigen',
    ],
    ['en', 'Hi Jane, you can cancel your Acme Team subscription here: ', 'Cancel subscription'],
    [
      'fr',
      'Bonjour Jane Doe, vous pouvez résilier votre abonnement «\u00a0Acme Team\u00a0» ici\u00a0: ',
      'Résilier l’abonnement',
    ],
    [
      'tr',
      'Merhaba Jane Doe, Acme Team aboneliğinizi buradan iptal edebilirsiniz: ',
      'Aboneliği iptal et',
    ],
    ['hu', 'Hi Jane, you can cancel your Acme Team subscription here: ', 'Cancel subscription'],
  ])('for %s', (locale, before, label) => {
    expect(linkSentence({ page: 'cancel', locale, facts: jane, templates: {} })).toMatchObject({
      before,
      label,
    });
  });

  it('is the one that the agent edited, in that language and for that page only', () => {
    const templates = { de: { cancel: '[{name}: ][{amount} ][am {date} ]{link} Danke' } };
    const facts: LinkFacts = {
      ...jane,
      amount: { amount: '123456', currency: 'EUR', decimals: 2 },
      date: '2026-12-13T12:00:00Z',
    };
    const of = (locale: string, page: 'cancel' | 'overview') =>
      linkSentence({ page, locale, facts, templates });
    expect(of('de-DE', 'cancel')).toEqual({
      before: 'Jane Doe: 1.234,56\u00a0€ am 13. Dezember 2026 ',
      ungreeted: '1.234,56\u00a0€ am 13. Dezember 2026 ',
      label: 'Abonnement kündigen',
      after: ' Danke',
      lang: 'de',
    });
    expect(of('de', 'overview').before).toContain('Kundenportal');
    expect(of('en', 'cancel').before).toContain('you can cancel');
  });

  it.each([
    ['[Hi {name}, ]you can pay here: {link}', 'You can pay here: '],
    ['[Hi {name},\n\n]you can pay here: {link}', 'You can pay here: '],
    ['you can pay[, {name},] here: {link}', 'You can pay, Jane, here: '],
    ['[Your {plan}: ][Hi {name}, ]pay {link}', 'Your Acme Team: Hi Jane, pay '],
    ['{link}', ''],
  ])('leaves the greeting at the beginning of %j out where there is one', (cancel, expected) => {
    const templates = { en: { cancel } };
    const { ungreeted } = linkSentence({ page: 'cancel', locale: 'en', facts: jane, templates });
    expect(ungreeted).toBe(expected);
  });

  it.each(['Hier', '{link} {link}', 'Hallo {name}: {link}', '{link} {nmae}', '\u0000{link}', ''])(
    'is ours where the edited one has a mistake: %j',
    (cancel) => {
      const templates = { en: { cancel } };
      expect(linkSentence({ page: 'cancel', locale: 'en', facts: jane, templates })).toEqual(
        linkSentence({ page: 'cancel', locale: 'en', facts: jane, templates: {} }),
      );
    },
  );

  it.each([
    ['HUF', 2, '450000', 'de', '4.500,00\u00a0HUF'],
    ['HUF', 0, '450000', 'de', '450.000\u00a0HUF'],
    ['COP', 2, '450000', 'es', '4500,00\u00a0COP'],
    ['JPY', 0, '4500', 'ja', '￥4,500'],
    ['EUR', 2, '123456', 'fr', '1\u202f234,56\u00a0€'],
    ['USD', 2, '9900', 'sv', '99,00\u00a0US$'],
  ])('writes %s of %i decimals, %s in %s, as %s', (currency, decimals, amount, locale, written) => {
    const facts = { ...nobody, amount: { amount, currency, decimals } };
    const templates = { [locale]: { overview: '[{amount} ]{link}' } };
    const { before } = linkSentence({ page: 'overview', locale, facts, templates });
    expect(before.trimEnd()).toBe(written);
  });

  it('has no placeholder, no brace and no bracket left, whatever the facts', () => {
    const text = fc.option(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('{link}', '[x]', '\u0000', '{', 'Jane'),
      ),
    );
    const facts = fc.record<LinkFacts>({
      name: text,
      plan: text,
      amount: fc.option(
        fc.record({
          amount: fc.bigInt().map(String),
          currency: fc.constantFrom('USD', 'JPY', 'HUF', 'x'),
          decimals: fc.nat({ max: 6 }),
        }),
      ),
      date: fc.option(fc.oneof(fc.string(), fc.constant('2026-12-13T12:00:00Z'))),
    });
    const asked = {
      page: fc.constantFrom(...portalPages),
      locale: fc.constantFrom(...languageTags, 'hu', ''),
    };
    const edited = '[{name} ][{plan} ][{amount} ][{date} ]{link}';
    const templates = Object.fromEntries(languageTags.map((tag) => [tag, { cancel: edited }]));
    fc.assert(
      fc.property(fc.record({ ...asked, facts }), (given) => {
        const { before, label, after } = linkSentence({ ...given, templates });
        expect(before + label + after).not.toMatch(/[{}[\]\p{Cc}]|https?:/u);
      }),
      { numRuns: 2_000 },
    );
  });
});

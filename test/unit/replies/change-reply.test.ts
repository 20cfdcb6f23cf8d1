import { describe, expect, it } from 'vitest';
import { type ChangeFacts, changeReply, type ItemFact } from '@/replies/change-reply';
import { languageTags } from '@/replies/language-tags';
import { matchLanguage } from '@/replies/match-language';
import { languageOf } from './language-of';

const monthly = { interval: 'month', frequency: 1 };
const team: ItemFact = { product: 'Acme Team', price: 'Team Monthly', cycle: monthly, quantity: 1 };
const seats: ItemFact = { product: 'Seats', price: null, cycle: monthly, quantity: 3 };

const facts: ChangeFacts = {
  name: 'Jane Doe',
  before: [team],
  after: [seats],
  currency: 'USD',
  decimals: 2,
  due: '7432',
  creditUsed: '0',
  credited: '0',
  payment: 'paid',
  nextBill: { amount: '9900', at: '2026-12-13T12:00:00Z' },
};

function reply(changed?: Partial<ChangeFacts>, locale?: string): string {
  return written(changed, locale).text;
}

function written(changed: Partial<ChangeFacts> = {}, locale = 'en') {
  const tag = matchLanguage(locale);
  const language = languageOf(tag);
  return changeReply({ facts: { ...facts, ...changed }, locale, tag, language });
}

describe('the reply about a plan change', () => {
  it.each([
    [
      'en',
      'Hi Jane,\n\nWe changed your subscription from Acme Team, Team Monthly to Seats, monthly × 3. ' +
        'We charged $74.32 today. Your next bill is due on December 13, 2026, about $99.00.',
    ],
    [
      'en-GB',
      'Hi Jane,\n\nWe changed your subscription from Acme Team, Team Monthly to Seats, monthly × 3. ' +
        'We charged US$74.32 today. Your next bill is due on 13 December 2026, about US$99.00.',
    ],
    [
      'de',
      'Guten Tag Jane Doe,\n\nwir haben Ihr Abonnement von „Acme Team, Team Monthly“ auf ' +
        '„Seats, monatlich × 3“ umgestellt. Dafür haben wir heute 74,32\u00a0$ abgebucht. ' +
        'Die nächste Rechnung wird am 13. Dezember 2026 fällig und beträgt voraussichtlich 99,00\u00a0$.',
    ],
    [
      'ja',
      'Jane Doe 様\n\nサブスクリプションを「Acme Team, Team Monthly」から「Seats, 毎月 × 3」へ変更いたしました。' +
        '本日、$74.32を決済いたしました。次回のご請求は2026年12月13日、金額は約$99.00の予定です。',
    ],
  ])('says in %s what changed, what was charged and what comes next', async (locale, text) =>
    expect(reply({}, locale)).toBe(text),
  );

  it.each([
    [{ payment: 'pending' }, 'is being processed'],
    [{ payment: 'failed' }, 'did not go through'],
    [{ payment: 'invoiced' }, 'an invoice for $74.32'],
    [{ payment: 'none', due: '0' }, 'Nothing was charged today.'],
    [{ payment: null, due: '0' }, 'Nothing was charged today.'],
    [{ payment: 'none', credited: '4927' }, 'We added $49.27 to your credit'],
    [{ payment: 'none', creditUsed: '4927' }, 'paid with $49.27 of your credit'],
  ] as const)('promises no more than is known: %j', async (changed, said) => {
    const text = reply(changed);
    expect(text).toContain(said);
    expect(text).not.toContain('We charged');
  });

  it('greets nobody in a reply that does so already', () => {
    expect(written().ungreeted).toMatch(/^We changed your subscription/);
    expect(written({}, 'de').ungreeted).toMatch(/^Wir haben Ihr Abonnement/);
    const { text, ungreeted } = written({}, 'cs');
    expect(ungreeted).toBe(text);
  });

  it('tells what only came from what only went', async () => {
    expect(reply({ before: [] })).toContain('We added Seats, monthly × 3 to your');
    expect(reply({ after: [] })).toContain('We removed Acme Team, Team Monthly from your');
  });

  it('says of credit that it was used', async () =>
    expect(reply({ creditUsed: '568' })).toContain('after using $5.68 of your credit'));

  it('greets nobody whose name is unknown, and starts with a capital letter', async () => {
    expect(reply({ name: null })).toMatch(/^We changed/);
    expect(reply({ name: null }, 'de')).toMatch(/^Wir haben/);
    expect(reply({ name: 'see https://evil.example' }, 'it')).toMatch(/^Abbiamo/);
  });

  it.each([
    [{ interval: 'month', frequency: 3 }, 'Seats, 3 Monate × 3'],
    [{ interval: 'year', frequency: 1 }, 'Seats, jährlich × 3'],
    [{ interval: 'fortnight', frequency: 1 }, '„Seats × 3“'],
    [null, '„Seats × 3“'],
  ])('names the rhythm %j as the language does', async (cycle, said) =>
    expect(reply({ after: [{ ...seats, cycle }] }, 'de')).toContain(said),
  );

  it.each([
    ['HUF', 2, '4.500,00\u00a0HUF'],
    ['HUF', 0, '450.000\u00a0HUF'],
    ['JPY', 0, '450.000\u00a0¥'],
    ['KWD', 3, '450,000\u00a0KWD'],
  ])('counts %s in as many decimals as it is told: %i', async (currency, decimals, written) =>
    expect(reply({ currency, decimals, due: '450000' }, 'de')).toContain(written),
  );
});

describe.each(languageTags)('in %s the reply', (tag) => {
  const payments = [
    { payment: 'paid' },
    { payment: 'paid', creditUsed: '568' },
    { payment: 'invoiced' },
    { payment: 'pending' },
    { payment: 'failed' },
    { payment: 'none', credited: '4927' },
    { payment: 'none', creditUsed: '568' },
    { payment: 'none', due: '0' },
  ] as const;
  const moves = [{}, { before: [] }, { after: [] }];
  const names = [{ name: null }, { name: 'Jane Doe' }];
  const every = payments.flatMap((payment) =>
    moves.flatMap((move) => names.map((name) => ({ ...payment, ...move, ...name }))),
  );

  it('has all its sentences, each its own, and nothing left over', async () => {
    const texts = await Promise.all(every.map((changed) => reply(changed, tag)));
    for (const text of texts) {
      expect(text).not.toMatch(/[{}[\]]|undefined|\bnull\b|\.\.| {2}/);
      expect(text).toMatch(/^\p{Lu}|^\p{Lo}/u);
      expect(text).toContain('2026');
    }
    const nameless = ['cs', 'pl'].includes(tag);
    expect(new Set(texts).size).toBe(nameless ? texts.length / 2 : texts.length);
  });

  it.each(payments)('has every figure: %j', async (payment) => {
    const text = reply(payment, tag);
    if (payment.payment !== 'none') expect(text).toMatch(/74[.,]32/);
    if ('creditUsed' in payment) expect(text).toMatch(/5[.,]68/);
    if ('credited' in payment) expect(text).toMatch(/49[.,]27/);
  });

  it.each(moves)('names what moved: %j', async (move) => {
    const text = reply(move, tag);
    const { before, after } = { ...facts, ...move };
    expect([text.includes('Acme Team'), text.includes('Seats')]).toEqual([
      before.length > 0,
      after.length > 0,
    ]);
  });
});

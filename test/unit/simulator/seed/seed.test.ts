import { describe, expect, it } from 'vitest';
import { keys } from '../../../simulator/seed/keys';
import { everyone, people } from '../../../simulator/seed/people';
import { seed } from '../../../simulator/seed/seed';
import type { State } from '../../../simulator/state';

const now = new Date('2026-11-22T12:00:00Z');

function written(state: State): string {
  return JSON.stringify(state, (_, value) => (value instanceof Map ? [...value] : value));
}

describe('seed', () => {
  it('is the same every time', () => {
    const [first, second] = [seed('demo', now), seed('demo', now)].map(written);
    expect(first === second).toBe(true);
  });

  it('is the same every time when it is large', { timeout: 20_000 }, () => {
    const sums = (state: State): string[] =>
      [...state.accounts.values()].flatMap(({ customers, transactions }) => [
        ...[...customers.values()].map(({ id, email }) => `${id} ${email}`),
        ...[...transactions.values()].map(
          ({ id, details }) => `${id} ${details?.totals?.grand_total}`,
        ),
      ]);
    expect(sums(seed('large', now))).toEqual(sums(seed('large', now)));
  });

  it('uses IDs of Paddle’s form, each once', () => {
    const text = written(seed('demo', now));
    const ids = [...text.matchAll(/"(?:id|\w+_id)":"([a-z]+_[^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(500);
    for (const id of ids) expect(id).toMatch(/^[a-z]{3,10}_01[a-z\d]{24}$/);
  });

  it('has subscriptions in every status, currency and situation the product must show', () => {
    const all = [...seed('demo', now).accounts.values()].flatMap((account) => [
      ...account.subscriptions.values(),
    ]);
    const kinds = (of: (each: (typeof all)[number]) => string | undefined) =>
      [...new Set(all.map(of))].sort();
    expect(kinds(({ status }) => status)).toEqual([
      'active',
      'canceled',
      'past_due',
      'paused',
      'trialing',
    ]);
    expect(kinds(({ currency_code }) => currency_code)).toEqual([
      'BRL',
      'COP',
      'EUR',
      'GBP',
      'HUF',
      'JPY',
      'USD',
    ]);
    expect(kinds((each) => each.scheduled_change?.action)).toEqual([
      'cancel',
      'pause',
      'resume',
      undefined,
    ]);
    expect(kinds(({ collection_mode }) => collection_mode)).toEqual(['automatic', 'manual']);
  });

  it('bills in the future, and never what is stopped', () => {
    for (const account of seed('demo', now).accounts.values()) {
      for (const { status, next_billed_at } of account.subscriptions.values()) {
        if (next_billed_at) expect(Date.parse(next_billed_at)).toBeGreaterThan(now.getTime());
        if (status === 'canceled' || status === 'paused') expect(next_billed_at).toBeNull();
      }
    }
  });

  it('gives every invoice a number of its own', { timeout: 20_000 }, () => {
    const numbers = [...seed('large', now).accounts.values()].flatMap((account) =>
      [...account.transactions.values()].flatMap(({ invoice_number }) => invoice_number ?? []),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !/^\d{3,4}-\d{5,9}$/.test(number))).toEqual([]);
  });

  it('knows everyone by the IDs it exports', () => {
    const accounts = [...seed('demo', now).accounts.values()];
    for (const person of everyone) {
      const home = accounts.find((account) => account.customers.has(person.id));
      expect(home?.customers.get(person.id)?.email).toBe(person.email);
      for (const id of person.subscriptionIds) {
        expect(home?.subscriptions.get(id)?.customer_id).toBe(person.id);
      }
      expect(home?.transactions.get(person.transactionId)?.subscription_id).toBe(
        person.subscriptionId,
      );
    }
    expect(people.manySubscriptions.subscriptionIds).toHaveLength(30);
  });
});

describe('keys', () => {
  const { legacy, clientToken, webhookSecret, ...current } = keys;
  it.each(Object.entries(current))('%s has the form of a current key', (_, key) => {
    expect(key).toMatch(/^pdl_(live|sdbx)_apikey_01[a-z\d]{24}_[a-zA-Z\d]{22}_[a-zA-Z\d]{3}$/);
    expect(key).toHaveLength(69);
  });

  it('has the other things an agent may paste by mistake', () => {
    expect(legacy).toMatch(/^[a-z\d]{50}$/);
    expect(clientToken).toMatch(/^test_[a-f\d]{27}$/);
    expect(webhookSecret).toMatch(/^pdl_ntfset_01/);
    expect(new Set(Object.values(keys)).size).toBe(Object.keys(keys).length);
  });
});

import { describe, expect, it } from 'vitest';
import type { Desk } from '@/actions/desk';
import { findCustomers } from '@/actions/find-customers';
import { classifyQuery } from '@/detection/query';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { asked, eachInOffice, kindOf } from './office';

let simulator: Simulator;
let desk: Desk;
eachInOffice((office) => {
  ({ simulator, desk } = office);
});

const { jane, archived, duplicates, liveOnly, plusAddress, manual, maria } = people;

function find(text: string, secret = keys.sandbox, exactly = false) {
  const query = classifyQuery(text);
  if (!query) throw new Error('Nothing to look for');
  return findCustomers(desk.clientFor({ secret, environment: 'sandbox' }), query, { exactly });
}

const leads = [
  ['a customer ID', jane.id, jane, null],
  ['a subscription ID', maria.subscriptionIds[1], maria, maria.subscriptionIds[1]],
  ['a transaction ID', jane.transactionId, jane, jane.subscriptionId],
  ['an invoice number', manual.invoiceNumber, manual, manual.subscriptionId],
  ['an e-mail address', jane.email, jane, null],
  ['an address with a plus', plusAddress.email, plusAddress, null],
  ['a part of an address', 'estudio-lumbre', maria, null],
  ['a name', 'María García', maria, null],
  ['the address of an archived customer', archived.email, archived, null],
  ['the name of an archived customer', 'Ivan Petrov', archived, null],
] as const;

const leadsNowhere = [
  ['a customer of another environment', liveOnly.id],
  ['a subscription of another environment', liveOnly.subscriptionId],
  ['a transaction of another environment', liveOnly.transactionId],
  ['an invoice of another seller', liveOnly.invoiceNumber],
  ['an address that nobody has', 'nobody@nowhere.example'],
  ['a name that nobody has', 'Zebedee'],
] as const;

describe('finding customers', () => {
  it('by an address that the helpdesk writes with capitals, without a second request', async () => {
    const { customers } = await find(jane.email.toUpperCase(), keys.sandbox, true);
    expect(customers.map(({ id }) => id)).toEqual([jane.id]);
    expect(asked(simulator)).toHaveLength(1);
  });

  it.each(leads)('by %s', async (_, text, person, subscriptionId) => {
    const { customers, more, subscriptionId: led } = await find(text ?? '');
    expect(customers.map(({ id }) => id)).toEqual([person.id]);
    expect({ more, led }).toEqual({ more: false, led: subscriptionId });
  });

  it.each(leadsNowhere)('finds nobody by %s, which is no failure', async (_, text) => {
    expect(await find(text)).toEqual({ customers: [], more: false, subscriptionId: null });
  });

  it('gives everybody of one name, to choose from', async () => {
    const { customers } = await find('sam taylor');
    const expected = duplicates.map(({ id }) => id).toSorted();
    expect(customers.map(({ id }) => id).toSorted()).toEqual(expected);
  });

  it('takes the whole address before parts of others, in one request', async () => {
    const { customers } = await find(duplicates[0].email);
    expect(customers.map(({ id }) => id)).toEqual([duplicates[0].id]);
    expect(asked(simulator)).toEqual(['GET /customers']);
  });

  it('looks for an unknown address as a part of others, in a second request', async () => {
    const { customers } = await find('taylor@taylor.example');
    expect(customers.map(({ email }) => email)).toEqual([duplicates[2].email]);
    expect(simulator.control.requests().map(({ query }) => query)).toMatchObject([
      { email: 'taylor@taylor.example' },
      { search: 'taylor@taylor.example' },
    ]);
  });

  it('leaves it at the whole address when it is meant exactly', async () => {
    const { customers } = await find('taylor@taylor.example', keys.sandbox, true);
    expect(customers).toEqual([]);
    expect(asked(simulator)).toEqual(['GET /customers']);
    expect((await find(duplicates[2].email, keys.sandbox, true)).customers).toHaveLength(1);
  });

  it('reads a subscription’s siblings along with its customer', async () => {
    await find(maria.subscriptionId);
    const [first, ...together] = asked(simulator);
    expect(first).toBe(`GET /subscriptions/${maria.subscriptionId}`);
    expect(together.toSorted()).toEqual([`GET /customers/${maria.id}`, 'GET /subscriptions']);
  });

  it('finds the customer although the siblings cannot be read', async () => {
    const action = { kind: 'status', status: 400, code: 'odd' } as const;
    simulator.control.addFault({ match: { path: '/subscriptions' }, action });
    const { customers } = await find(maria.subscriptionId);
    expect(customers.map(({ id }) => id)).toEqual([maria.id]);
  });

  it.each([
    ['customers', jane.email, keys.noCustomers],
    ['subscriptions', jane.subscriptionId, keys.noSubscriptions],
  ])('does not take a key that may not read %s for nobody', async (_, text, secret) => {
    expect(await kindOf(find(text, secret))).toBe('permission-missing');
  });
});

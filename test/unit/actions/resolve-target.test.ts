import { describe, expect, it } from 'vitest';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { resolveTarget } from '@/actions/resolve-target';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { asked, connect, eachInOffice, giveMore, kindOf } from './office';

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

const { jane, maria, canceled, duplicates, everywhere, mixed } = people;

function resolve(queries: string[], page: PortalPage = 'overview') {
  return resolveTarget(desk, { queries, page });
}

describe('whom a menu or a shortcut means', () => {
  it('is the customer whom all that was found leads to', async () => {
    const queries = [jane.subscriptionId, jane.email, jane.id, jane.invoiceNumber];
    expect(await resolve(queries)).toEqual({ accountId, customerId: jane.id });
  });

  it('is nobody without anything found, or when it leads to nobody', async () => {
    expect(await kindOf(resolve([]))).toBe('nothing-to-act-on');
    expect(await kindOf(resolve(['nobody@nowhere.example']))).toBe('nothing-to-act-on');
  });

  it.each([
    ['two customers on the page', [jane.email, maria.email]],
    ['an ID of one beside the address of another', [jane.subscriptionId, maria.email]],
    ['a name that three customers have', ['Sam Taylor']],
    ['a customer and a name of several', [jane.id, 'Sam Taylor']],
  ])('is never guessed: %s', async (_, queries) => {
    expect(await kindOf(resolve(queries))).toBe('ambiguous');
  });

  it('is not looked up at all from a page that names more than five', async () => {
    const queries = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@list.example`);
    expect(await kindOf(resolve(queries))).toBe('ambiguous');
    expect(asked(simulator)).toEqual([]);
  });

  it('is not the customer whose address only contains the one found', async () => {
    expect(await kindOf(resolve(['taylor@taylor.example']))).toBe('nothing-to-act-on');
    const beside = await resolve([jane.email, 'taylor@taylor.example']);
    expect(beside.customerId).toBe(jane.id);
    const [, , whole] = duplicates;
    expect((await resolve([whole.email])).customerId).toBe(whole.id);
  });

  it('is in the account used last where several know the address', async () => {
    const notes = await connect('Notes', keys.secondBrandSandbox);
    const { email, id } = everywhere.secondBrand;
    expect(await resolve([email])).toEqual({ accountId: notes.id, customerId: id });
  });

  it('fails as the look-up did when no account could be asked', async () => {
    const action = { kind: 'status', status: 403, code: 'forbidden' } as const;
    simulator.control.addFault({ match: { path: '/customers' }, action });
    expect(await kindOf(resolve([jane.email]))).toBe('permission-missing');
  });

  it('says what failed rather than “nothing” when another account had nobody', async () => {
    await connect('Limited', keys.noCustomers);
    expect(await kindOf(resolve(['nobody@nowhere.example']))).toBe('permission-missing');
  });
});

describe('the subscription for a link that needs one', () => {
  const page = 'update_payment_method';

  it('is the only one there is', async () => {
    const subscriptionId = jane.subscriptionId;
    const target = { accountId, customerId: jane.id, subscriptionId };
    expect(await resolve([jane.email], page)).toEqual(target);
  });

  it('is the only one that is not canceled', async () => {
    const [going, over] = maria.subscriptionIds;
    simulator.control.modifySubscription(over ?? '', () => ({ status: 'canceled' }));
    expect((await resolve([maria.email], page)).subscriptionId).toBe(going);
  });

  it('is the one that is named, whatever else the customer has and whatever its status', async () => {
    for (const id of mixed.subscriptionIds) {
      expect((await resolve([id, mixed.email], page)).subscriptionId).toBe(id);
    }
  });

  it('is never guessed between two, though the customer is clear', async () => {
    expect(await kindOf(resolve([maria.email], page))).toBe('ambiguous');
    expect(await kindOf(resolve([...maria.subscriptionIds], page))).toBe('ambiguous');
    expect((await resolve([maria.email])).customerId).toBe(maria.id);
  });

  it('is none for a customer who has canceled all', async () => {
    expect(await kindOf(resolve([canceled.email], page))).toBe('nothing-to-act-on');
  });

  it('is never guessed from a first page of many', async () => {
    giveMore(simulator, jane, { count: 200, status: 'canceled' });
    expect(await kindOf(resolve([jane.email], page))).toBe('ambiguous');
  });
});

import { describe, expect, it } from 'vitest';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { resolveTarget } from '@/actions/resolve-target';
import { lastAccountId } from '@/storage/settings';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { asked, connect, connectWithoutKey, eachInOffice, giveMore, kindOf } from './office';

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

describe('whom several accounts know', () => {
  const { secondBrand } = everywhere;
  const alex = secondBrand.email;

  it('is never guessed between two accounts of the same environment, whichever was used last', async () => {
    await connect('Notes', keys.secondBrandSandbox);
    expect(await kindOf(resolve([alex]))).toBe('ambiguous');
    await lastAccountId.setValue(accountId);
    expect(await kindOf(resolve([alex]))).toBe('ambiguous');
  });

  it('is in the account that an ID beside the address is in', async () => {
    const notes = await connect('Notes', keys.secondBrandSandbox);
    const { id, subscriptionId, email } = secondBrand;
    await lastAccountId.setValue(accountId);
    const target = { accountId: notes.id, customerId: id };
    expect(await resolve([subscriptionId, email])).toEqual(target);
  });

  it('is the live customer, and the sandbox is not asked, though it was used last', async () => {
    const live = await connect('Live', keys.live);
    await lastAccountId.setValue(accountId);
    const target = { accountId: live.id, customerId: everywhere.live.id };
    expect(await resolve([alex])).toEqual(target);
    expect(asked(simulator, [live])).toEqual(['Live /customers']);
  });

  it('is who is in the sandbox alone', async () => {
    await connect('Live', keys.live);
    expect(await resolve([jane.email])).toEqual({ accountId, customerId: jane.id });
  });

  it.each([
    ['an address that one account knows', [alex]],
    ['an ID that none knows, beside it', ['ctm_01hv6y1jedq4p1n0yqn5ba3ky4', jane.id]],
  ])('is not known while an account cannot be asked: %s', async (_, queries) => {
    await connectWithoutKey('Notes', keys.secondBrandSandbox);
    expect(await kindOf(resolve(queries))).toBe('ambiguous');
  });

  it('is known by an ID, whatever other account cannot be asked', async () => {
    await connectWithoutKey('Notes', keys.secondBrandSandbox);
    expect(await resolve([jane.id, jane.email])).toEqual({ accountId, customerId: jane.id });
  });

  it('costs one request with one account', async () => {
    await resolve([alex]);
    expect(asked(simulator)).toEqual(['GET /customers']);
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

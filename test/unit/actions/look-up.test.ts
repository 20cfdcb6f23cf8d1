import { describe, expect, it } from 'vitest';
import type { Desk } from '@/actions/desk';
import { lookUp } from '@/actions/look-up';
import { removeAccount } from '@/storage/accounts';
import { lastAccountId } from '@/storage/settings';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { asked, connect, connectWithoutKey, eachInOffice, kindOf } from './office';

let simulator: Simulator;
let desk: Desk;
eachInOffice((office) => {
  ({ simulator, desk } = office);
});

const { jane, everywhere, liveOnly } = people;
const nobody = 'ctm_01hv6y1jedq4p1n0yqn5ba3ky4';

async function threeAccounts() {
  const acme = await connect('Acme', keys.sandbox);
  const live = await connect('Live', keys.live);
  const notes = await connect('Notes', keys.secondBrandSandbox);
  return { acme, live, notes, all: [acme, live, notes] };
}

describe('a look-up', () => {
  it('begins with the account used last, goes on in the order of the list, one at a time', async () => {
    const { acme, live, all } = await threeAccounts();
    await lastAccountId.setValue(live.id);
    await lookUp(desk, { query: nobody });
    const path = `/customers/${nobody}`;
    expect(asked(simulator, all)).toEqual([`Live ${path}`, `Acme ${path}`, `Notes ${path}`]);
    expect(acme.id).not.toBe(live.id);
  });

  it('begins with the account that is named, whichever was used last', async () => {
    const { acme, all } = await threeAccounts();
    await lookUp(desk, { query: jane.id, accountId: acme.id });
    expect(asked(simulator, all)).toEqual([`Acme /customers/${jane.id}`]);
  });

  it('stops at the first account that has a match, though others have one too', async () => {
    const { live, all } = await threeAccounts();
    const answer = await lookUp(desk, { query: everywhere.live.email, accountId: live.id });
    expect(answer).toMatchObject({ elsewhere: false, searched: [live.id], more: false });
    expect(answer.matches).toMatchObject([
      { accountId: live.id, customer: { id: everywhere.live.id } },
    ]);
    expect(asked(simulator, all)).toEqual(['Live /customers']);
  });

  it('asks every live account where the first that has a match is not enough', async () => {
    const { acme, live, notes, all } = await threeAccounts();
    const { email } = everywhere.live;
    const wanted = { query: email, accountId: acme.id, exactly: true, everywhere: true };
    expect(await lookUp(desk, wanted)).toMatchObject({
      matches: [{ accountId: live.id }],
      searched: [live.id],
      elsewhere: true,
    });
    expect(asked(simulator, all)).toEqual(['Live /customers']);
    await removeAccount(live.id);
    const answer = await lookUp(desk, { ...wanted, accountId: notes.id });
    expect(answer).toMatchObject({ searched: [notes.id, acme.id], elsewhere: false });
    expect(answer.matches).toMatchObject([
      { accountId: notes.id, customer: { id: everywhere.secondBrand.id } },
      { accountId: acme.id, customer: { id: everywhere.sandbox.id } },
    ]);
  });

  it('says that the match is elsewhere when it is in another account than the first', async () => {
    const { acme, live } = await threeAccounts();
    const answer = await lookUp(desk, { query: liveOnly.id, accountId: acme.id });
    expect(answer).toMatchObject({ elsewhere: true, searched: [acme.id, live.id] });
    expect(answer.matches).toMatchObject([{ accountId: live.id, customer: { id: liveOnly.id } }]);
  });

  it('names the subscription that led to the customer', async () => {
    await connect('Acme', keys.sandbox);
    const answer = await lookUp(desk, { query: `see ${jane.subscriptionId}, please` });
    expect(answer.subscriptionId).toBe(jane.subscriptionId);
    expect(answer.matches).toMatchObject([{ customer: { id: jane.id } }]);
  });

  it('takes a part of an address from the agent, and only whole ones from a page', async () => {
    await connect('Acme', keys.sandbox);
    const query = 'taylor@taylor.example';
    expect((await lookUp(desk, { query })).matches).toHaveLength(1);
    expect((await lookUp(desk, { query, exactly: true })).matches).toEqual([]);
  });

  it('comes back with every account searched and nothing else when nobody is found', async () => {
    const { all } = await threeAccounts();
    const answer = await lookUp(desk, { query: nobody });
    expect(answer).toMatchObject({ matches: [], failures: [], subscriptionId: null });
    expect(answer.searched.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it('carries the failure of one account along and still asks the others', async () => {
    const limited = await connect('Limited', keys.noCustomers);
    const lent = await connectWithoutKey('Lent', keys.live);
    const notes = await connect('Notes', keys.secondBrandSandbox);
    const { email } = everywhere.secondBrand;
    const answer = await lookUp(desk, { query: email, accountId: limited.id });
    expect(answer.matches).toMatchObject([{ accountId: notes.id }]);
    expect(answer).toMatchObject({ searched: [notes.id], elsewhere: true });
    expect(answer.failures).toMatchObject([
      { accountId: limited.id, error: { kind: 'permission-missing', permission: 'customer.read' } },
      { accountId: lent.id, error: { kind: 'forgotten' } },
    ]);
  });

  it('is not “nothing found” when an account could not be asked', async () => {
    const limited = await connect('Limited', keys.noCustomers);
    const notes = await connect('Notes', keys.secondBrandSandbox);
    const answer = await lookUp(desk, { query: jane.email });
    expect(answer).toMatchObject({ matches: [], searched: [notes.id] });
    expect(answer.failures).toMatchObject([{ accountId: limited.id }]);
  });

  it('fails as the first account did when none could be asked', async () => {
    await connectWithoutKey('Locked', keys.live);
    await connect('Limited', keys.noCustomers);
    expect(await kindOf(lookUp(desk, { query: jane.email }))).toBe('permission-missing');
  });

  it('asks nothing of Paddle without an account, or without anything to look for', async () => {
    expect(await kindOf(lookUp(desk, { query: jane.email }))).toBe('no-account');
    await connect('Acme', keys.sandbox);
    expect(await kindOf(lookUp(desk, { query: ' \u200b\n' }))).toBe('nothing-to-act-on');
    expect(asked(simulator)).toEqual([]);
  });
});

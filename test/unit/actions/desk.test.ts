import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '@/actions/desk';
import { getCustomer } from '@/paddle/customers';
import { updateAccount } from '@/storage/accounts';
import { lockVault, putKey } from '@/storage/vault';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { asked, connect, customerId, eachInOffice, kindOf } from './office';

let simulator: Simulator;
let desk: Desk;
eachInOffice((office) => {
  ({ simulator, desk } = office);
});

describe('the desk', () => {
  it('gives one client for an account, so that reads under way are shared', async () => {
    const { id } = await connect('Acme', keys.sandbox);
    const jane = customerId(people.jane.id);
    await Promise.all([
      desk.clientOf(id).then((client) => getCustomer(client, jane)),
      desk.clientOf(id).then((client) => getCustomer(client, jane)),
    ]);
    expect(asked(simulator)).toEqual([`GET /customers/${jane}`]);
  });

  it('gives another client as soon as the account has another key', async () => {
    const { id } = await connect('Acme', keys.sandbox);
    const before = await desk.clientOf(id);
    await putKey(id, keys.expiringSoon, 'session');
    const after = await desk.clientOf(id);
    expect(after).not.toBe(before);
    expect(await desk.clientOf(id)).toBe(after);
  });

  it('gives none once the keys are locked away, and says which of them can be unlocked', async () => {
    const lent = await connect('Lent', keys.sandbox);
    const kept = await connect('Kept', keys.live);
    await putKey(kept.id, keys.live, 'vault', 'seven geese cross a bridge');
    await updateAccount(kept.id, { keep: 'vault' });
    await desk.clientOf(lent.id);
    await lockVault();
    expect(await kindOf(desk.clientOf(lent.id))).toBe('forgotten');
    expect(await kindOf(desk.clientOf(kept.id))).toBe('locked');
    // Its vault went with another account, since nobody could open it.
    await fakeBrowser.storage.local.remove('vault');
    expect(await kindOf(desk.clientOf(kept.id))).toBe('forgotten');
  });

  it('lets go of its clients, and what they remember, when it is told to', async () => {
    const { id } = await connect('Acme', keys.sandbox);
    const before = await desk.clientOf(id);
    desk.forgetKeys();
    expect(await desk.clientOf(id)).not.toBe(before);
  });

  it('asks all accounts out of one purse: Paddle counts by address', async () => {
    const acme = await desk.clientOf((await connect('Acme', keys.sandbox)).id);
    const live = await desk.clientOf((await connect('Live', keys.live)).id);
    simulator.control.addFault({ action: { kind: 'status', status: 429, retryAfter: 30 } });
    expect(await kindOf(getCustomer(acme, customerId(people.jane.id)))).toBe('rate-limited');
    expect(await kindOf(getCustomer(live, customerId(people.liveOnly.id)))).toBe('rate-limited');
    expect(asked(simulator)).toHaveLength(1);
  });
});

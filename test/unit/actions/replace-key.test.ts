import { describe, expect, it } from 'vitest';
import { replaceKey } from '@/actions/add-account';
import type { Desk } from '@/actions/desk';
import { listAccounts } from '@/storage/accounts';
import { getKey } from '@/storage/vault';
import { keyId, keys } from '../../simulator/seed/keys';
import type { Simulator } from '../../simulator/start';
import { asked, connect, connectWithoutKey, eachInOffice, keyAt, kindOf, paste } from './office';

let simulator: Simulator;
let desk: Desk;
eachInOffice((office) => {
  ({ simulator, desk } = office);
});

async function replace(accountId: string, key: string) {
  return replaceKey(desk, { accountId, keep: 'session', intake: await paste(key) });
}

describe('another key for an account', () => {
  it('takes the place of the old one; name and colour stay', async () => {
    const before = await connect('Acme', keys.sandbox);
    const after = await replace(before.id, keys.expiringSoon);
    expect(after).toMatchObject({
      id: before.id,
      name: 'Acme',
      colour: 'blue',
      keyEntityId: keyId(keys.expiringSoon),
      expiresAt: keyAt(simulator, keys.expiringSoon).entity.expires_at,
    });
    expect(await getKey(before.id)).toBe(keys.expiringSoon);
    expect(await listAccounts()).toEqual([after]);
  });

  it.each([
    ['a live key for a sandbox account', keys.sandbox, keys.live],
    ['a sandbox key for a live account', keys.live, keys.sandbox],
  ])('is never of the other environment: %s', async (_, before, pasted) => {
    const account = await connect('Acme', before);
    expect(await kindOf(replace(account.id, pasted))).toBe('other-environment');
    expect(await listAccounts()).toEqual([account]);
    expect(await getKey(account.id)).toBe(before);
    expect(asked(simulator)).toEqual([]);
  });

  it('may be the same key again, where the browser forgot it', async () => {
    const { id } = await connectWithoutKey('Acme', keys.sandbox);
    await replace(id, keys.sandbox);
    expect(await getKey(id)).toBe(keys.sandbox);
  });

  it('is refused when it belongs to another account', async () => {
    const { id } = await connect('Acme', keys.sandbox);
    await connect('Notes', keys.secondBrandSandbox);
    expect(await kindOf(replace(id, keys.secondBrandSandbox))).toBe('key-already-added');
    expect(asked(simulator)).toEqual([]);
  });

  it.each([
    ['an expired key', keys.expired, 'key-refused'],
    ['a client-side token', keys.clientToken, 'client-token'],
  ])('leaves everything as it was when it is %s', async (_, key, kind) => {
    const account = await connect('Acme', keys.sandbox);
    expect(await kindOf(replace(account.id, key))).toBe(kind);
    expect(await listAccounts()).toEqual([account]);
    expect(await getKey(account.id)).toBe(keys.sandbox);
  });

  it('is for an account that is there', async () => {
    expect(await kindOf(replace('acc_000000000000', keys.sandbox))).toBe('no-account');
    expect(asked(simulator)).toEqual([]);
  });
});

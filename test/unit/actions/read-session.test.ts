import { describe, expect, it, vi } from 'vitest';
import { checkAccount } from '@/actions/check-account';
import type { Desk } from '@/actions/desk';
import { readSession } from '@/actions/read-session';
import { updateAccount } from '@/storage/accounts';
import { lockVault, putKey } from '@/storage/vault';
import { keys } from '../../simulator/seed/keys';
import type { Simulator } from '../../simulator/start';
import { asked, connect, connectWithoutKey, eachInOffice } from './office';

// Deriving a key from a passphrase is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

let simulator: Simulator;
let desk: Desk;
eachInOffice((office) => {
  ({ simulator, desk } = office);
});

const day = 86_400_000;

describe('the session', () => {
  it('of a new browser is empty', async () => {
    expect(await readSession(desk)).toEqual({
      accounts: [],
      locked: false,
      vaultExists: false,
      currentAccountId: null,
    });
  });

  it('tells a key at hand from one in the locked vault and one that is gone', async () => {
    const vaulted = await connectWithoutKey('Vaulted', keys.sandbox);
    await updateAccount(vaulted.id, { keep: 'vault' });
    await putKey(vaulted.id, keys.sandbox, 'vault', 'seven geese cross a bridge');
    const brief = await connect('Brief', keys.live);
    const open = await readSession(desk);
    expect(open).toMatchObject({ locked: false, vaultExists: true, currentAccountId: brief.id });
    expect(open.accounts.map(({ state }) => state)).toEqual(['ready', 'ready']);

    await lockVault();
    const shut = await readSession(desk);
    expect(shut).toMatchObject({ locked: true, vaultExists: true });
    expect(shut.accounts.map(({ state }) => state)).toEqual(['locked', 'forgotten']);
  });

  it('says of a key that its vault is gone, not that it is locked', async () => {
    const { id } = await connectWithoutKey('Vaulted', keys.sandbox);
    await updateAccount(id, { keep: 'vault' });
    const { accounts, locked } = await readSession(desk);
    expect(accounts.map(({ state }) => state)).toEqual(['forgotten']);
    expect(locked).toBe(false);
  });

  it('asks nothing of Paddle, and holds no key', async () => {
    await connect('Acme', keys.sandbox);
    expect(JSON.stringify(await readSession(desk))).not.toContain(keys.sandbox);
    expect(asked(simulator)).toEqual([]);
  });

  it('says what the key can do, once Paddle has said it', async () => {
    const { id } = await connect('Acme', keys.noPortal);
    expect((await readSession(desk)).accounts[0]?.diagnosis).toBeNull();
    await checkAccount(desk, id);
    const lacking = (await readSession(desk)).accounts[0]?.diagnosis?.abilities.filter(
      ({ ability }) => ability === 'make-portal-links',
    );
    expect(lacking).toMatchObject([{ granted: false, missing: ['customer_portal_session.write'] }]);
  });

  it.each([
    [15 * day, null],
    [14 * day, 14],
    [1.5 * day, 1],
    [0.5 * day, 0],
    [-0.5 * day, -1],
  ])('counts down the last fourteen days of a key: %d ms left', async (left, days) => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    const { id } = await connect('Acme', keys.sandbox);
    await updateAccount(id, { expiresAt: new Date(now + left).toISOString() });
    const { accounts } = await readSession({ ...desk, now: () => now });
    expect(accounts.map(({ expiresInDays }) => expiresInDays)).toEqual([days]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkAccount } from '@/actions/check-account';
import type { Desk } from '@/actions/desk';
import { listAccounts } from '@/storage/accounts';
import { keys } from '../../simulator/seed/keys';
import { usual } from '../../simulator/seed/permissions';
import type { Simulator } from '../../simulator/start';
import { connect, connectWithoutKey, eachInOffice, forbid, keyAt, kindOf } from './office';

let simulator: Simulator;
let desk: Desk;
eachInOffice((office) => {
  ({ simulator, desk } = office);
});

describe('checking an account again', () => {
  it('notes what Paddle says of its key now', async () => {
    const { id } = await connect('Acme', keys.expiringSoon);
    const before = Date.now();
    const first = await checkAccount(desk, id);
    expect(first.permissions?.toSorted()).toEqual(usual.toSorted());
    expect(first.expiresAt).toBe(keyAt(simulator, keys.expiringSoon).entity.expires_at);
    expect(Date.parse(first.checkedAt)).toBeGreaterThanOrEqual(before);

    forbid(simulator, keys.expiringSoon, 'customer_portal_session.write');
    const second = await checkAccount(desk, id);
    expect(second.permissions).not.toContain('customer_portal_session.write');
    expect(await listAccounts()).toEqual([second]);
  });

  it('keeps what it knew where Paddle does not say', async () => {
    const { id } = await connect('Acme', keys.sandbox);
    const known = await checkAccount(desk, id);
    const unknown = { kind: 'status', status: 404, code: 'not_found' } as const;
    simulator.control.addFault({ match: { path: '/' }, action: unknown });
    simulator.control.addFault({ match: { path: /^\/api-keys/ }, action: unknown });
    const { permissions, expiresAt } = await checkAccount(desk, id);
    expect({ permissions, expiresAt }).toEqual({
      permissions: known.permissions,
      expiresAt: known.expiresAt,
    });
  });

  it('changes nothing when the key was revoked, which is said', async () => {
    const account = await connect('Acme', keys.sandbox);
    keyAt(simulator, keys.sandbox).entity.status = 'revoked';
    expect(await kindOf(checkAccount(desk, account.id))).toBe('key-refused');
    expect(await listAccounts()).toEqual([account]);
  });

  it('needs the key at hand and an account that is still there', async () => {
    const { id } = await connectWithoutKey('Acme', keys.sandbox);
    expect(await kindOf(checkAccount(desk, id))).toBe('forgotten');
    expect(await kindOf(checkAccount(desk, 'acc_000000000000'))).toBe('no-account');
    expect(simulator.control.requests()).toEqual([]);
  });
});

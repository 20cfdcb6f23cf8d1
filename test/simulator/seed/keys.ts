import { createHash } from 'node:crypto';
import { fixedId } from '../ids';
import type { Account, ApiKey } from '../state';
import { addDays } from '../time';
import type { AccountName } from './accounts';
import { everything, reading, usual, without } from './permissions';

const mixed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * What an agent might paste. The keys are made here and work only in the simulator; writing them
 * out would look like a leak to every scanner.
 */
export const keys = {
  sandbox: secret('sandbox', 'sdbx'),
  live: secret('live', 'live'),
  secondBrandSandbox: secret('second brand', 'sdbx'),
  expired: secret('expired', 'sdbx'),
  revoked: secret('revoked', 'sdbx'),
  /** Lacks `customer_portal_session.write`. */
  noPortal: secret('no portal', 'sdbx'),
  noSubscriptions: secret('no subscriptions', 'sdbx'),
  noCustomers: secret('no customers', 'sdbx'),
  readOnly: secret('read only', 'sdbx'),
  /** Holds everything there is, refunds included. */
  overPowered: secret('over-powered', 'sdbx'),
  /** In nine days. */
  expiringSoon: secret('expiring soon', 'sdbx'),
  /** Well-formed, but Paddle never made it. */
  unknown: secret('unknown', 'sdbx'),
  /** Of before May 2025: 50 characters, no prefix, may do everything. */
  legacy: spell('legacy', 50, 'abcdefghijklmnopqrstuvwxyz0123456789'),
  clientToken: `test_${spell('client token', 27, '0123456789abcdef')}`,
  webhookSecret: `pdl_ntfset_${fixedId('ntfset', 'webhook', '2025-06-01').slice(7)}_${spell('webhook', 32, mixed)}`,
};

interface KeyRow {
  secret: string;
  name: string;
  account: AccountName;
  permissions: readonly string[] | null;
  /** From now; negative is past. */
  expiresInDays: number | null;
  status?: 'revoked';
}

const rows: readonly KeyRow[] = [
  row(keys.sandbox, 'Portage', 'sandbox', usual),
  row(keys.live, 'Portage', 'live', usual),
  row(keys.secondBrandSandbox, 'Portage', 'secondBrand', usual),
  { ...row(keys.expired, 'Last year’s key', 'sandbox', usual), expiresInDays: -3 },
  { ...row(keys.revoked, 'Lost laptop', 'sandbox', usual), status: 'revoked' },
  row(keys.noPortal, 'No portal', 'sandbox', without('customer_portal_session')),
  row(keys.noSubscriptions, 'No subscriptions', 'sandbox', without('subscription')),
  row(keys.noCustomers, 'No customers', 'sandbox', without('customer')),
  row(keys.readOnly, 'Reading only', 'sandbox', reading),
  row(keys.overPowered, 'Everything', 'sandbox', everything),
  { ...row(keys.expiringSoon, 'Old key', 'sandbox', usual), expiresInDays: 9 },
  { ...row(keys.legacy, 'Before 2025', 'sandbox', null), expiresInDays: null },
];

export function addKeys(account: Account, name: AccountName, now: Date): void {
  for (const each of rows.filter((row) => row.account === name)) {
    account.keys.set(each.secret, keyOf(each, now));
  }
}

/** The entity ID inside a key, which the ledger shows instead of it. */
export function keyId(key: string): string {
  const inside = /_apikey_([a-z\d]{26})_/.exec(key)?.[1];
  return inside ? `apikey_${inside}` : fixedId('apikey', key, '2025-01-01');
}

function keyOf(
  { secret: key, name, permissions, expiresInDays, status }: KeyRow,
  now: Date,
): ApiKey {
  const created = addDays(now, -60).toISOString();
  const expired = expiresInDays !== null && expiresInDays < 0;
  return {
    secret: key,
    entity: {
      id: keyId(key),
      name,
      description: null,
      key: `${key.slice(0, key.startsWith('pdl_') ? 26 : 10)}****`,
      status: status ?? (expired ? 'expired' : 'active'),
      permissions: permissions === null ? null : [...permissions],
      rotatable: false,
      expires_at: expiresInDays === null ? null : addDays(now, expiresInDays).toISOString(),
      last_used_at: null,
      created_at: created,
      updated_at: created,
    },
  };
}

function row(
  key: string,
  name: string,
  account: AccountName,
  permissions: readonly string[] | null,
): KeyRow {
  return { secret: key, name, account, permissions, expiresInDays: 80 };
}

function secret(name: string, environment: 'sdbx' | 'live'): string {
  const id = fixedId('apikey', name, '2025-06-01').slice('apikey_'.length);
  return `pdl_${environment}_apikey_${id}_${spell(name, 22, mixed)}_${spell(`sum ${name}`, 3, mixed)}`;
}

function spell(name: string, length: number, letters: string): string {
  const bytes = createHash('sha512').update(name).digest();
  return Array.from(bytes.subarray(0, length), (byte) =>
    letters.charAt(byte % letters.length),
  ).join('');
}

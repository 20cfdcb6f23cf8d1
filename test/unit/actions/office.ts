import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type Desk, openDesk } from '@/actions/desk';
import { PortageError, type PortageErrorKind } from '@/actions/portage-error';
import { type CustomerId, parseId, type SubscriptionId } from '@/detection/paddle-id';
import { readKey } from '@/paddle/api-key';
import { PaddleError } from '@/paddle/errors';
import { type AccountRecord, addAccount, newAccountId } from '@/storage/accounts';
import { lastAccountId } from '@/storage/settings';
import { putKey } from '@/storage/vault';
import { keyId } from '../../simulator/seed/keys';
import type { Person } from '../../simulator/seed/person';
import { type Simulator, startSimulator } from '../../simulator/start';
import { emptyProfile } from '../storage/fake-profile';
import { leaveSecret } from '../storage/leave-secret';
import { throughTls } from './through-tls';

/**
 * Has every test of the file begin at a desk that asks the file's own simulator over TLS, in a browser
 * profile without anything in it.
 */
export function eachInOffice(
  begin: (office: { simulator: Simulator; desk: Desk }) => void | Promise<void>,
): void {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.stop());
  beforeEach(() => begin({ simulator, desk: openOffice(simulator) }));
}

/** Such a desk, in an empty profile. */
export function openOffice(simulator: Simulator): Desk {
  simulator.control.reset();
  emptyProfile();
  vi.stubGlobal('fetch', throughTls(simulator));
  return openDesk();
}

/** An account that was added before; the last one added was used last. */
export async function connect(name: string, secret: string): Promise<AccountRecord> {
  const account = await connectWithoutKey(name, secret);
  await putKey(account.id, secret, 'session');
  return account;
}

/** An account whose key the browser has forgotten. */
export async function connectWithoutKey(name: string, secret: string): Promise<AccountRecord> {
  const read = readKey(secret);
  if (!read.ok) throw new Error(`Not a key: ${read.reason}`);
  const { environment, entityId, redacted } = read.key;
  const account: AccountRecord = {
    id: newAccountId(),
    name,
    colour: 'blue',
    environment,
    keyEntityId: entityId,
    redactedKey: redacted,
    keep: 'session',
    expiresAt: null,
    permissions: null,
    checkedAt: '2026-01-01T00:00:00.000Z',
  };
  await addAccount(account);
  await lastAccountId.setValue(account.id);
  return account;
}

/** Hands over a key as the Options page does; gives the name of its slot. */
export function paste(key: string, passphrase?: string): Promise<string> {
  return leaveSecret({ key, ...(passphrase !== undefined && { passphrase }) });
}

/** Every request so far: whose key it came with, and its path. */
export function asked(
  { control }: Simulator,
  accounts: readonly AccountRecord[] = [],
): (string | undefined)[] {
  return control.requests().map(({ headers, method, path }) => {
    const holder = accounts.find(
      ({ keyEntityId }) => headers.authorization === `Bearer ${keyEntityId}`,
    );
    return holder ? `${holder.name} ${path}` : `${method} ${path}`;
  });
}

/** Takes a permission away from a key, as somebody does in Paddle's dashboard. */
export function forbid({ control }: Simulator, secret: string, permission: string): void {
  const { entity } = keyAt({ control }, secret);
  entity.permissions = (entity.permissions ?? []).filter((held) => held !== permission);
}

export function keyAt({ control }: Pick<Simulator, 'control'>, secret: string) {
  for (const { keys } of control.state.accounts.values()) {
    const key = keys.get(secret);
    if (key) return key;
  }
  throw new Error(`No key ${keyId(secret)}`);
}

/** Gives a customer as many further subscriptions, all older than those of the seed. */
export function giveMore(
  { control }: Simulator,
  { id, subscriptionId }: Person,
  { count, status }: { count: number; status: 'active' | 'canceled' },
): void {
  for (const { customers, subscriptions } of control.state.accounts.values()) {
    const like = subscriptions.get(subscriptionId);
    if (!like || !customers.has(id)) continue;
    for (let at = 0; at < count; at += 1) {
      const further = `sub_${String(at).padStart(26, '0')}`;
      subscriptions.set(further, { ...like, id: further, status });
    }
  }
}

export function customerId(text: string): CustomerId {
  const id = parseId(text);
  if (id?.kind !== 'customer') throw new Error(`Not a customer: ${text}`);
  return id.value;
}

export function subscriptionId(text: string | undefined): SubscriptionId {
  const id = parseId(text ?? '');
  if (id?.kind !== 'subscription') throw new Error(`Not a subscription: ${text}`);
  return id.value;
}

/** The kind of what an action throws; fails when it throws nothing, or anything else. */
export async function kindOf(
  action: Promise<unknown>,
): Promise<PortageErrorKind | PaddleError['kind']> {
  try {
    await action;
  } catch (error) {
    if (error instanceof PortageError || error instanceof PaddleError) return error.kind;
    throw error;
  }
  throw new Error('It went well');
}

import type { Environment } from '@/paddle/api-key';
import { createBreaker } from '@/paddle/breaker';
import { createPaddleClient, type PaddleClient } from '@/paddle/client';
import { createRequestBudget } from '@/paddle/request-budget';
import { type AccountRecord, listAccounts } from '@/storage/accounts';
import { getKey, vaultState } from '@/storage/vault';
import { createKnownEmails, type KnownEmails } from './known-emails';
import { PortageError } from './portage-error';

/**
 * What every action works with. The worker makes one when it starts; nothing in it is lost with
 * the worker that could not be read again.
 */
export interface Desk {
  now(): number;
  /** Whose address was read lately. */
  emails: KnownEmails;
  /**
   * A client for an account. Throws a `PortageError`: `no-account`, `locked` or `forgotten`.
   * The same client as long as the key is the same, so that reads under way are shared.
   */
  clientOf(accountId: string): Promise<PaddleClient>;
  /** Lets go of every client, and with it of the key that it holds. */
  forgetKeys(): void;
  /** How often that was done: a key that was being checked meanwhile must not come in afterwards. */
  timesForgotten(): number;
  /** A client for a key that no account holds yet. */
  clientFor(key: { secret: string; environment: Environment }): PaddleClient;
}

export function openDesk(): Desk {
  const clients = new Map<string, { key: string; client: PaddleClient }>();
  // Paddle counts requests by address, so all accounts draw on one budget.
  const budget = createRequestBudget();
  const breakers = { live: createBreaker(), sandbox: createBreaker() };
  const clientFor: Desk['clientFor'] = ({ secret, environment }) =>
    createPaddleClient({ key: secret, environment, budget, breaker: breakers[environment] });
  const now = () => Date.now();
  const emails = createKnownEmails(now);
  let forgotten = 0;
  return {
    now,
    emails,
    clientFor,
    timesForgotten: () => forgotten,
    forgetKeys: () => {
      forgotten += 1;
      clients.clear();
      emails.clear();
    },
    async clientOf(accountId) {
      const account = await accountOf(accountId);
      const key = await getKey(account.id);
      if (key === undefined) {
        clients.delete(accountId);
        const { locked } = await vaultState();
        throw new PortageError(locked && account.keep === 'vault' ? 'locked' : 'forgotten');
      }
      const known = clients.get(accountId);
      if (known?.key === key) return known.client;
      const client = clientFor({ secret: key, environment: account.environment });
      clients.set(accountId, { key, client });
      return client;
    },
  };
}

/** The record of an account. Throws a `PortageError` of kind `no-account`. */
export async function accountOf(accountId: string): Promise<AccountRecord> {
  const account = (await listAccounts()).find(({ id }) => id === accountId);
  if (!account) throw new PortageError('no-account');
  return account;
}

import { classifyQuery } from '@/detection/query';
import type { Customer } from '@/paddle/customers';
import type { Subscription } from '@/paddle/subscriptions';
import { type AccountRecord, listAccounts } from '@/storage/accounts';
import { lastAccountId } from '@/storage/settings';
import type { Desk } from './desk';
import { type FoundCustomers, findCustomers, type Query } from './find-customers';
import { PortageError } from './portage-error';

export interface LookUp {
  matches: { accountId: string; customer: Customer }[];
  more: boolean;
  subscriptionId: Subscription['id'] | null;
  elsewhere: boolean;
  searched: string[];
  failures: { accountId: string; error: unknown }[];
}

export interface LookUpRequest {
  query: string;
  /** Where to look first. */
  accountId?: string | undefined;
  /** What stands on a page is meant as it stands; what an agent types may be a part. */
  exactly?: boolean | undefined;
  /** Whether the first account that has it is not enough: others may have it as well. */
  everywhere?: boolean | undefined;
}

/**
 * Looks for customers in the account asked first, then in the others, one at a time: the rate limit
 * is shared by the whole office, so an account is asked only when those before it had nothing.
 * `everywhere` asks every live account, and those of the sandbox only when none of them had anything:
 * who is in there is a customer for testing, whatever else has the same address.
 *
 * Throws what went wrong in the first account when no account could be asked at all.
 */
export async function lookUp(desk: Desk, wanted: LookUpRequest): Promise<LookUp> {
  const { query, accountId, exactly, everywhere } = wanted;
  const asked = classifyQuery(query);
  if (!asked) throw new PortageError('nothing-to-act-on');
  const preferred = accountId ?? (await lastAccountId.getValue());
  const accounts = inOrder(await listAccounts(), { preferred, liveFirst: everywhere });
  if (accounts.length === 0) throw new PortageError('no-account');

  const answer: LookUp = { ...nothing(), failures: [] };
  let first: AccountRecord | undefined;
  for (const account of accounts) {
    if (first && !(everywhere && account.environment === first.environment)) break;
    const found = await ask(desk, { account, asked, exactly }, answer);
    if (!found?.customers.length) continue;
    for (const customer of found.customers) {
      desk.emails.keep(account.id, customer);
      answer.matches.push({ accountId: account.id, customer });
    }
    first ??= account;
    answer.more ||= found.more;
    answer.subscriptionId ??= found.subscriptionId;
    answer.elsewhere = first.id !== (preferred ?? accounts[0]?.id);
  }
  const [failure] = answer.failures;
  if (failure && answer.searched.length === 0) throw failure.error;
  return answer;
}

async function ask(
  desk: Desk,
  {
    account,
    asked,
    exactly,
  }: { account: AccountRecord; asked: Query; exactly: boolean | undefined },
  answer: LookUp,
): Promise<FoundCustomers | undefined> {
  try {
    const found = await findCustomers(await desk.clientOf(account.id), asked, { exactly });
    answer.searched.push(account.id);
    return found;
  } catch (error) {
    answer.failures.push({ accountId: account.id, error });
    return undefined;
  }
}

/** The account asked for first, else the one used last. */
function inOrder(
  accounts: readonly AccountRecord[],
  { preferred, liveFirst }: { preferred: string | null; liveFirst: boolean | undefined },
): AccountRecord[] {
  const rank = ({ id, environment }: AccountRecord) =>
    Number(id === preferred) + (liveFirst && environment === 'live' ? 2 : 0);
  return accounts.toSorted((a, b) => rank(b) - rank(a));
}

function nothing(): Omit<LookUp, 'failures'> {
  return { matches: [], more: false, subscriptionId: null, elsewhere: false, searched: [] };
}

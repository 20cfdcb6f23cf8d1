import { diagnose, type KeyDiagnosis } from '@/paddle/permissions';
import { type AccountRecord, listAccounts } from '@/storage/accounts';
import { lastAccountId } from '@/storage/settings';
import { getKey, vaultState } from '@/storage/vault';
import type { Desk } from './desk';

const day = 86_400_000;
const warnWithinDays = 14;

export interface AccountStanding
  extends Omit<AccountRecord, 'permissions' | 'keyEntityId' | 'checkedAt'> {
  /** `locked`: in the vault. `forgotten`: the key has to be pasted again. */
  state: 'ready' | 'locked' | 'forgotten';
  /** Whole days left, only within 14 days of the expiry; negative after it. */
  expiresInDays: number | null;
  diagnosis: KeyDiagnosis | null;
}

export interface SessionStanding {
  accounts: AccountStanding[];
  locked: boolean;
  vaultExists: boolean;
  currentAccountId: string | null;
}

/** Which accounts there are and whether their keys are at hand. Asks nothing of Paddle. */
export async function readSession(desk: Desk): Promise<SessionStanding> {
  const { exists, locked } = await vaultState();
  const accounts = await listAccounts();
  return {
    accounts: await Promise.all(accounts.map((account) => standing(desk, account, locked))),
    locked: exists && locked,
    vaultExists: exists,
    currentAccountId: await lastAccountId.getValue(),
  };
}

export async function standing(
  desk: Desk,
  account: AccountRecord,
  locked: boolean,
): Promise<AccountStanding> {
  const { permissions, keyEntityId: _, checkedAt: __, ...drawn } = account;
  const held = (await getKey(account.id)) !== undefined;
  return {
    ...drawn,
    state: held ? 'ready' : account.keep === 'vault' && locked ? 'locked' : 'forgotten',
    expiresInDays: daysLeft(account.expiresAt, desk.now()),
    diagnosis: permissions === null ? null : diagnose(permissions),
  };
}

function daysLeft(expiresAt: string | null, now: number): number | null {
  if (expiresAt === null) return null;
  const days = Math.floor((Date.parse(expiresAt) - now) / day);
  return days <= warnWithinDays ? days : null;
}

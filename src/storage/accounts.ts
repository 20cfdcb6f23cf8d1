import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { serially } from './serially';
import { write } from './write';

export const accountColours = ['blue', 'teal', 'green', 'violet', 'pink', 'slate'] as const;
export type AccountColour = (typeof accountColours)[number];

/** An account of Paddle, all but its key, which lies in the vault. Nothing here is secret. */
export type AccountRecord = v.InferOutput<typeof accountRecord>;

const accountRecord = v.object({
  id: v.pipe(v.string(), v.regex(/^acc_[a-z\d]{12}$/)),
  name: v.string(),
  colour: v.picklist(accountColours),
  environment: v.picklist(['sandbox', 'live']),
  /** The key's own ID in Paddle, `apikey_…`. */
  keyEntityId: v.string(),
  /** For example `pdl_live_apikey_01jkdpbhaz****`. */
  redactedKey: v.string(),
  keep: v.picklist(['vault', 'session']),
  /** RFC 3339, or null when Paddle did not say. */
  expiresAt: v.nullable(v.string()),
  permissions: v.nullable(v.array(v.string())),
  /** RFC 3339: when Paddle last said what the key can do. */
  checkedAt: v.string(),
});

const place = 'accounts';

export async function listAccounts(): Promise<AccountRecord[]> {
  const { [place]: stored } = await browser.storage.local.get(place);
  return readable(stored);
}

export async function addAccount(record: AccountRecord): Promise<void> {
  await change((accounts) => [...accounts, record]);
}

/** Throws when there is no such account. */
export async function updateAccount(
  id: string,
  changes: Partial<Omit<AccountRecord, 'id'>>,
): Promise<AccountRecord> {
  const changed = await change((accounts) =>
    accounts.map((account) => (account.id === id ? { ...account, ...changes } : account)),
  );
  const account = changed.find((candidate) => candidate.id === id);
  if (!account) throw new Error('no such account');
  return account;
}

export async function removeAccount(id: string): Promise<void> {
  await change((accounts) => accounts.filter((account) => account.id !== id));
}

export function newAccountId(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))];
  return `acc_${letters.map((byte) => (byte % 36).toString(36)).join('')}`;
}

async function change(
  next: (accounts: AccountRecord[]) => AccountRecord[],
): Promise<AccountRecord[]> {
  return serially(place, async () => {
    const accounts = next(await listAccounts());
    await write('local', { [place]: accounts });
    return accounts;
  });
}

function readable(stored: unknown): AccountRecord[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (entry): entry is AccountRecord => v.safeParse(accountRecord, entry).success,
  );
}

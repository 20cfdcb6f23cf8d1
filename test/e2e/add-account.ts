import { expect, type Page } from '@playwright/test';

export interface NewAccount {
  name: string;
  key: string;
  keep: 'session' | 'vault';
  /** For the vault; both fields get it. */
  passphrase?: string;
}

/** Fills in and sends the *Add account* dialog of the Options page; does not wait for the answer. */
export async function submitAccount(options: Page, account: NewAccount): Promise<void> {
  await options.getByRole('button', { name: 'Add account' }).first().click();
  const dialog = options.getByRole('dialog', { name: 'Add account' });
  await dialog.getByLabel('Account name').fill(account.name);
  await dialog.getByLabel('API key').fill(account.key);
  const keep =
    account.keep === 'vault'
      ? 'On this computer, protected by a passphrase'
      : 'Only until the browser closes';
  await dialog.getByRole('radio', { name: keep }).check();
  if (account.passphrase !== undefined) {
    await dialog.getByLabel('Passphrase', { exact: true }).fill(account.passphrase);
    await dialog.getByLabel('Repeat passphrase').fill(account.passphrase);
  }
  await dialog.getByRole('button', { name: 'Check and save' }).click();
}

/** Adds an account as the agent does, and waits until it is listed. */
export async function addAccount(options: Page, account: NewAccount): Promise<void> {
  await submitAccount(options, account);
  await expect(options.getByRole('dialog', { name: 'Add account' })).toBeHidden();
  await expect(options.getByRole('region', { name: account.name, exact: true })).toBeVisible();
}

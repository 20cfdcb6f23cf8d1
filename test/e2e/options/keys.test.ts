import type { Locator, Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { submitAccount } from '../add-account';
import { expect, test } from '../fixtures';

/** What is no key of today, and what the agent is told to do about it. */
const notKeys: [string, string, RegExp][] = [
  ['nothing', ' ', /Paste an API key first/],
  [
    'a client-side token',
    keys.clientToken,
    /client-side token.*needs an API key, which starts with pdl_/,
  ],
  [
    'a webhook secret',
    keys.webhookSecret,
    /webhook secret.*needs an API key, which starts with pdl_/,
  ],
  ['a legacy key', keys.legacy, /legacy key.*Make a new key in Paddle with only the permissions/],
  ['a truncated paste', keys.sandbox.slice(0, 60), /cut off: it has 69 characters.*Copy it again/],
  ['Paddle’s redacted form', `${keys.sandbox.slice(0, 26)}****`, /cut off/],
  ['two keys at once', keys.sandbox + keys.live, /more here than one key.*Paste the key alone/],
  ['something else', 'hello@northwind.example', /not a Paddle API key, which starts with pdl_/],
];

test('what is no API key is named, Paddle is not asked, and nothing typed is lost', async ({
  welcome,
  simulator,
}) => {
  const dialog = await openDialog(welcome);
  for (const [what, pasted, words] of notKeys) {
    await test.step(what, async () => {
      await tryKey(dialog, pasted);
      await expect(dialog.getByRole('alert')).toHaveText(words);
      await expect(dialog.getByRole('alert'), 'it is in sight').toBeInViewport({ ratio: 1 });
      await expect(dialog.getByLabel('API key')).toHaveValue(pasted);
      await expect(dialog.getByLabel('Account name')).toHaveValue('Acme');
      await expect(dialog.getByRole('radio', { name: 'Only until' })).toBeChecked();
    });
  }
  await expect(dialog.getByText('How to make a key in Paddle')).toBeVisible();
  await expect(welcome.getByRole('region', { name: 'Acme' })).toBeHidden();
  expect(simulator.control.requests()).toEqual([]);
});

test('a key that Paddle refuses is not kept; one pasted with its wrapping is', async ({
  welcome,
  extension,
}) => {
  const dialog = await openDialog(welcome);
  for (const key of [keys.expired, keys.revoked, keys.unknown]) {
    await tryKey(dialog, key);
    await expect(dialog.getByRole('alert')).toHaveText(
      /wrong, revoked or expired. Use another one; keys are kept in Options/,
    );
    await expect(dialog.getByLabel('API key')).toHaveValue(key);
  }
  expect(await keptAccounts()).toBe(0);

  await tryKey(dialog, `\n “Bearer ${keys.sandbox}” \n`);
  await expect(dialog).toBeHidden();
  await expect(welcome.getByRole('status')).toHaveText('Acme added.');

  await submitAccount(welcome, { name: 'Again', key: keys.sandbox, keep: 'session' });
  await expect(dialog.getByRole('alert')).toHaveText(
    'Another account of Portage has this key already.',
  );
  expect(await keptAccounts()).toBe(1);

  async function keptAccounts(): Promise<number> {
    const worker = await extension.serviceWorker();
    return worker.evaluate(async () => {
      const { accounts = [] } = await chrome.storage.local.get('accounts');
      return accounts.length;
    });
  }
});

test('trouble on the way or at Paddle is no verdict on the key, and nothing typed is lost', async ({
  welcome,
  simulator: { control },
}) => {
  const dialog = await openDialog(welcome);
  control.addFault({ match: { path: '/' }, times: 1000, action: { kind: 'reset-before' } });
  await tryKey(dialog, keys.sandbox);
  await expect(dialog.getByRole('alert')).toHaveText(/could not be reached. Check the connection/);
  await expect(dialog.getByLabel('API key')).toHaveValue(keys.sandbox);
  control.clearFaults();
  await dialog.getByRole('button', { name: 'Check and save' }).click();
  await expect(welcome.getByRole('region', { name: 'Acme' })).toBeVisible();

  control.addFault({ match: { path: '/' }, times: 1000, action: { kind: 'status', status: 500 } });
  await submitAccount(welcome, { name: 'Live', key: keys.live, keep: 'session' });
  await expect(dialog.getByRole('alert')).toHaveText(/Paddle has trouble.*try again later/);
  await expect(dialog.getByLabel('API key')).toHaveValue(keys.live);
  await expect(dialog.getByLabel('Account name')).toHaveValue('Live');
  const [last] = control.requests().slice(-1);
  await dialog.getByText('Details').click();
  await expect(dialog.getByRole('button', { name: last?.id ?? 'the request ID' })).toBeVisible();
});

async function openDialog(options: Page): Promise<Locator> {
  await options.getByRole('button', { name: 'Add account' }).click();
  const dialog = options.getByRole('dialog', { name: 'Add account' });
  await dialog.getByLabel('Account name').fill('Acme');
  await dialog.getByRole('radio', { name: 'Only until the browser closes' }).check();
  return dialog;
}

async function tryKey(dialog: Locator, pasted: string): Promise<void> {
  await dialog.getByLabel('API key').fill(pasted);
  await dialog.getByRole('button', { name: 'Check and save' }).click();
}

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ accounts?: unknown[] }> } };
};

import type { Page, Worker } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { submitAccount } from '../add-account';
import { expect, test } from '../fixtures';
import { dumpStorage } from './dump-storage';
import { unlock } from './unlock';

const passphrase = 'tin roof and six gulls';
const another = 'seven boats under snow';

declare const chrome: {
  idle: { onStateChanged: { dispatch(state: 'idle' | 'locked'): void } };
};

test('a weak passphrase is refused by name, a good one guards the key until it is typed', async ({
  welcome,
  extension,
  page,
}) => {
  const weak: [string, string, RegExp][] = [
    ['too short', 'too short', /too short. It takes at least 12 characters/],
    ['passwordpassword', 'passwordpassword', /easy to guess. Take a few words/],
    [passphrase, `${passphrase} `, /two passphrases differ/],
  ];
  const account = { name: 'Acme', key: keys.sandbox, keep: 'vault' } as const;
  await submitAccount(welcome, account);
  const dialog = welcome.getByRole('dialog', { name: 'Add account' });
  for (const [first, second, words] of [['', '', /too short/] as const, ...weak]) {
    await dialog.getByLabel('Passphrase', { exact: true }).fill(first);
    await dialog.getByLabel('Repeat passphrase').fill(second);
    await dialog.getByRole('button', { name: 'Check and save' }).click();
    await expect(dialog.getByRole('alert')).toHaveText(words);
    await expect(dialog.getByLabel('API key')).toHaveValue(keys.sandbox);
  }
  await dialog.getByLabel('Repeat passphrase').fill(passphrase);
  await dialog.getByRole('button', { name: 'Check and save' }).click();
  const region = welcome.getByRole('region', { name: 'Acme' });
  await expect(region).toContainText('On this computer, protected by the passphrase');

  await welcome.getByRole('button', { name: 'Lock now' }).click();
  await expect(region.getByText('Locked', { exact: true })).toBeVisible();
  expect(await dumpStorage(await extension.serviceWorker())).not.toContain(keys.sandbox);

  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('heading', { name: 'Portage is locked' })).toBeVisible();
  await expect(popup.getByLabel('Passphrase')).toBeFocused();
  await expect(popup.getByRole('searchbox')).toBeHidden();
  await unlock(popup, another);
  await expect(popup.getByRole('alert')).toHaveText('Wrong passphrase. Try again.');
  for (const locked of [popup, welcome.getByRole('region', { name: 'Accounts' })]) {
    await locked.getByText('Forgotten the passphrase?').click();
    await expect(locked.getByText(/Nobody can bring it back/)).toBeVisible();
    await expect(locked.getByText(/remove each account that is kept under it/)).toBeVisible();
  }
  await unlock(popup, passphrase);
  await expect(popup.getByRole('searchbox')).toBeVisible();
  await popup.getByRole('searchbox').fill(people.jane.subscriptionId);
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');
  await expect(region.getByText('Locked', { exact: true })).toBeHidden();
});

test('locking forgets what was kept for the session only, and the passphrase can be changed', async ({
  welcome,
  connect,
  extension,
  page,
}) => {
  await connect({ name: 'Kept', key: keys.sandbox, keep: 'vault', passphrase });
  await connect({ name: 'Lent', key: keys.live, keep: 'session' });
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'The key of Lent is gone' })).toBeVisible();
  const lent = welcome.getByRole('region', { name: 'Lent' });
  await expect(lent).toContainText('Its key was kept only until the browser closed');

  await welcome.bringToFront();
  await unlock(welcome, passphrase);
  const kept = welcome.getByRole('region', { name: 'Kept' });
  await expect(kept.getByText('Locked', { exact: true })).toBeHidden();
  await expect(lent).toContainText('Paste it again');

  const security = welcome.getByRole('region', { name: 'Security' });
  const change = async (present: string, wanted: string, repeated = wanted): Promise<void> => {
    await security.getByLabel('Present passphrase').fill(present);
    await security.getByLabel('New passphrase', { exact: true }).fill(wanted);
    await security.getByLabel('Repeat new passphrase').fill(repeated);
    await security.getByRole('button', { name: 'Change passphrase' }).click();
  };
  await change(passphrase, 'short');
  await expect(security.getByRole('alert')).toHaveText(/too short/);
  await change(passphrase, another, passphrase);
  await expect(security.getByRole('alert')).toHaveText(/differ/);
  await change('not the present one', another);
  await expect(security.getByRole('alert')).toHaveText(/Wrong passphrase/);
  await change(passphrase, another);
  await expect(welcome.getByRole('status')).toHaveText('Passphrase changed.');
  await expect(security.getByLabel('New passphrase', { exact: true })).toHaveValue('');

  await welcome.getByRole('button', { name: 'Lock now' }).click();
  await unlock(welcome, passphrase);
  await expect(welcome.getByRole('alert')).toHaveText(/Wrong passphrase/);
  await unlock(welcome, another);
  await expect(kept.getByText('Locked', { exact: true })).toBeHidden();
});

test('Portage locks by itself when the agent is away or the screen locks', async ({
  welcome,
  connect,
  extension,
  page,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'vault', passphrase });
  const popup = await extension.openPopup(page);
  const worker = await extension.serviceWorker();
  for (const state of ['idle', 'locked'] as const) {
    await popup.getByRole('searchbox').fill(people.jane.subscriptionId);
    await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');
    await goAway(worker, state);
    await expect(popup.getByRole('heading', { name: 'Portage is locked' })).toBeVisible();
    await expect(popup.getByText('Jane Doe')).toBeHidden();
    expect(await dumpStorage(worker)).not.toContain(keys.sandbox);
    await unlock(popup, passphrase);
    await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');
  }

  await welcome.bringToFront();
  const minutes = welcome.getByLabel('Lock after (minutes)');
  await expect(minutes).toHaveValue('30');
  for (const wrong of ['4', '241', '7.5', '']) {
    await saveMinutes(welcome, wrong);
    await expect(welcome.getByRole('alert')).toHaveText('Choose a whole number from 5 to 240.');
  }
  for (const right of ['5', '240']) {
    await saveMinutes(welcome, right);
    await expect(welcome.getByRole('alert')).toBeHidden();
    await welcome.reload();
    await expect(minutes).toHaveValue(right);
  }
});

async function goAway(worker: Worker, state: 'idle' | 'locked'): Promise<void> {
  await worker.evaluate((now) => chrome.idle.onStateChanged.dispatch(now), state);
}

async function saveMinutes(options: Page, minutes: string): Promise<void> {
  await options.getByLabel('Lock after (minutes)').fill(minutes);
  const security = options.getByRole('region', { name: 'Security' });
  await security.getByRole('button', { name: 'Save' }).click();
}

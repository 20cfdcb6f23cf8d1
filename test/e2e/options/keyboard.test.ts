import type { Locator, Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { expect, test } from '../fixtures';
import { unlock } from './unlock';

const passphrase = 'tin roof and six gulls';

test('what goes away with its button hands the focus on', async ({
  connect,
  enableSite,
  welcome,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'vault', passphrase });
  await connect({ name: 'Live', key: keys.live, keep: 'vault' });
  await press(welcome.getByRole('button', { name: 'Got it' }));
  await expect(welcome.getByRole('button', { name: 'Got it' })).toBeHidden();
  await expectFocus(welcome);

  for (const host of ['one', 'two', 'three']) await enableSite(`https://${host}.example`);
  const sites = welcome.getByRole('region', { name: 'Sites' });
  const remove = (host: string) => sites.getByRole('button', { name: `Remove ${host}.example` });
  await press(remove('three'));
  await expect(remove('two'), 'the next in the list').toBeFocused();
  await press(remove('two'));
  await expect(remove('one'), 'the one before, of the last').toBeFocused();
  await press(remove('one'));
  await expect(sites.getByRole('heading', { name: 'Sites', exact: true })).toBeFocused();

  const accounts = welcome.getByRole('heading', { name: 'Accounts', exact: true });
  const live = welcome.getByRole('region', { name: 'Live', exact: true });
  await press(live.getByRole('button', { name: 'Remove' }));
  await press(welcome.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }));
  await expect(live).toBeHidden();
  await expect(accounts).toBeFocused();

  await press(welcome.getByRole('button', { name: 'Lock now' }));
  await unlock(welcome, passphrase);
  await expect(welcome.getByText('Portage is locked')).toBeHidden();
  await expect(accounts).toBeFocused();
});

test('a dialog begins in its field, and says itself what went well in it', async ({ welcome }) => {
  await press(welcome.getByRole('button', { name: 'Add account' }));
  // At once: nothing that is typed after the click goes past the dialog.
  await welcome.keyboard.type('Acme');
  const dialog = welcome.getByRole('dialog', { name: 'Add account' });
  await expect(dialog.getByLabel('Account name')).toHaveValue('Acme');
  const permission = dialog.getByRole('button', { name: 'customer.read' });
  await press(permission);
  await expect(dialog.getByRole('status')).toHaveText('Copied the permission.');
  await expect(permission).toBeFocused();
  const drawn = await dialog.getByRole('status').locator('*').first().elementHandle();
  await welcome.keyboard.press('Enter');
  const drawnAgain = () => drawn?.evaluate((element) => !element.isConnected);
  await expect.poll(drawnAgain, 'the same word is said once more').toBe(true);
});

test('an answer that comes late closes no other dialog, and says what came of it', async ({
  connect,
  simulator: { control },
  welcome,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const held = control.addFault({ match: { path: '/' }, action: { kind: 'hold' } });
  await press(welcome.getByRole('button', { name: 'Add account' }));
  const add = welcome.getByRole('dialog', { name: 'Add account' });
  await add.getByLabel('Account name').fill('Live');
  await add.getByLabel('API key').fill(keys.live);
  await add.getByRole('radio', { name: 'Only until' }).check();
  await press(add.getByRole('button', { name: 'Check and save' }));
  await expect(add.getByRole('button', { name: 'Check and save' })).toBeDisabled();
  await welcome.keyboard.press('Escape');
  await expect(add).toBeHidden();

  const acme = welcome.getByRole('region', { name: 'Acme', exact: true });
  await press(acme.getByRole('button', { name: 'Rename' }));
  const rename = welcome.getByRole('dialog', { name: 'Rename Acme' });
  await rename.getByLabel('Account name').fill('Northern shop');
  control.release(held);
  await expect(rename.getByRole('status')).toHaveText('Live added.');
  await expect(rename.getByLabel('Account name')).toHaveValue('Northern shop');
});

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

async function expectFocus(page: Page): Promise<void> {
  await expect(page.locator('body :focus'), 'the focus is not lost').toHaveCount(1);
}

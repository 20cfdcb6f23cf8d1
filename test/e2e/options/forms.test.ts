import type { Locator } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { expectAccessible } from '../expect-accessible';
import { expect, test } from '../fixtures';

/** That assistive technology is told that this field is wrong, and why. */
async function expectWrong(field: Locator, why: RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(why);
}

test('a field that has to be put right is marked, and described by what is wrong', async ({
  welcome,
}) => {
  await welcome.getByRole('button', { name: 'Add account' }).first().click();
  const dialog = welcome.getByRole('dialog', { name: 'Add account' });
  const name = dialog.getByRole('textbox', { name: 'Account name' });
  const key = dialog.getByLabel('API key');
  const first = dialog.getByLabel('Passphrase', { exact: true });
  const second = dialog.getByLabel('Repeat passphrase');
  const save = () => dialog.getByRole('button', { name: 'Check and save' }).click();
  await expect(name).toHaveAttribute('aria-invalid', 'false');

  await save();
  await expectWrong(name, /Give the account a name/);
  await expectAccessible(welcome, 'a name that is missing');
  await name.fill('Acme');
  await first.fill('short');
  await save();
  await expectWrong(first, /too short/);
  await expect(name).toHaveAttribute('aria-invalid', 'false');
  await first.fill('tin roof and six gulls');
  await second.fill('tin roof');
  await save();
  await expectWrong(second, /differ/);
  await second.fill('tin roof and six gulls');
  await key.fill(keys.webhookSecret);
  await save();
  await expectWrong(key, /webhook/);
  await expectAccessible(welcome, 'a wrong key');
  await key.fill(keys.sandbox);
  await save();
  await expect(dialog).toBeHidden();

  const security = welcome.getByRole('region', { name: 'Security' });
  await security.getByLabel('Present passphrase').fill('not the present one');
  await security.getByLabel('New passphrase', { exact: true }).fill('seven boats under snow');
  await security.getByLabel('Repeat new passphrase').fill('seven boats under snow');
  await security.getByRole('button', { name: 'Change passphrase' }).click();
  await expectWrong(security.getByLabel('Present passphrase'), /Wrong passphrase/);
  await security.getByRole('spinbutton', { name: 'Lock after (minutes)' }).fill('4');
  await security.getByRole('button', { name: 'Save' }).click();
  await expectWrong(security.getByRole('spinbutton'), /from 5 to 240/);
  const own = welcome.getByRole('textbox', { name: 'Our own addresses and domains' });
  await own.fill('not an address');
  await welcome
    .getByRole('region', { name: 'Sites' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expectWrong(own, /not an address/);
});

test('a key of the other environment takes the place of none, and the dialog says what to do', async ({
  welcome,
  connect,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const region = welcome.getByRole('region', { name: 'Acme' });
  await region.getByRole('button', { name: 'Replace key' }).click();
  const dialog = welcome.getByRole('dialog', { name: 'Replace the key of Acme' });
  await expect(dialog).toContainText('Sandbox');
  await expect(dialog).toContainText('pdl_sdbx_apikey_');
  await dialog.getByLabel('API key').fill(keys.live);
  await dialog.getByRole('button', { name: 'Check and save' }).click();
  await expectWrong(dialog.getByLabel('API key'), /other environment.*with “Add account”/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(region).toContainText('Sandbox');
  await expect(region).toContainText('pdl_sdbx_apikey_');
});

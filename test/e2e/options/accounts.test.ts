import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { dumpStorage } from './dump-storage';

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: { storage: { local: { get(key: null): Promise<object> } } };

test('the first run welcomes, and says how to go on once there is an account', async ({
  welcome,
  connect,
}) => {
  const greeting = welcome.getByRole('region', { name: 'Welcome' });
  await expect(greeting).toContainText('Welcome to Portage');
  await expect(greeting).toContainText('Paddle does not make it');
  await expect(greeting.getByRole('listitem')).toHaveCount(3);
  await expect(welcome.getByText('No account yet.')).toBeVisible();

  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await expect(greeting).toContainText('You are set');
  await greeting.getByRole('button', { name: 'Got it' }).click();
  await expect(greeting).toBeHidden();
  await welcome.reload();
  await expect(welcome.getByRole('region', { name: 'Acme' })).toBeVisible();
  await expect(greeting).toBeHidden();
});

test('an account is renamed, refused an empty name, and wiped without a trace', async ({
  welcome,
  connect,
  extension,
  page,
}) => {
  await connect({
    name: 'Acme',
    key: keys.sandbox,
    keep: 'vault',
    passphrase: 'tin roof and six gulls',
  });
  await connect({ name: 'Acme live', key: keys.live, keep: 'vault' });

  const region = welcome.getByRole('region', { name: 'Acme', exact: true });
  await region.getByRole('button', { name: 'Rename' }).click();
  const rename = welcome.getByRole('dialog', { name: 'Rename Acme' });
  await rename.getByLabel('Account name').fill(' ');
  await rename.getByRole('button', { name: 'Save' }).click();
  await expect(rename.getByRole('alert')).toHaveText('Give the account a name.');
  await rename.getByLabel('Account name').fill('Northern shop');
  await rename.getByRole('radio', { name: 'Violet' }).check();
  await rename.getByRole('button', { name: 'Save' }).click();
  const renamed = welcome.getByRole('region', { name: 'Northern shop' });
  await expect(renamed).toBeVisible();
  await expect(region).toBeHidden();

  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: /^Account:/ }).click();
  await popup.getByRole('menuitemradio', { name: 'Northern shop' }).click();
  await popup.getByRole('searchbox').fill(people.jane.subscriptionId);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
  expect(await dumpStorage(await extension.serviceWorker())).toContain('Northern shop');

  await welcome.bringToFront();
  await renamed.getByRole('button', { name: 'Remove' }).click();
  const remove = welcome.getByRole('dialog', { name: 'Remove Northern shop?' });
  await expect(remove).toContainText('Sandbox');
  await remove.getByRole('button', { name: 'Cancel' }).click();
  await expect(renamed).toBeVisible();
  await renamed.getByRole('button', { name: 'Remove' }).click();
  await remove.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(renamed).toBeHidden();
  await expect(welcome.getByRole('status')).toHaveText('Account removed; its key is wiped.');
  await expect(popup.getByRole('region', { name: 'Customer' })).toBeHidden();

  const left = await dumpStorage(await extension.serviceWorker());
  for (const trace of [
    keys.sandbox,
    keys.sandbox.slice(0, 26),
    'Northern shop',
    people.jane.id,
    people.jane.email,
  ]) {
    expect(left).not.toContain(trace);
  }
  await expect(welcome.getByRole('region', { name: 'Acme live' })).toBeVisible();
});

test('an account is removed also where the browser’s database is broken', async ({
  connect,
  extension,
  welcome,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const worker = await extension.serviceWorker();
  await worker.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('the database is damaged', 'UnknownError');
    };
  });
  const region = welcome.getByRole('region', { name: 'Acme' });
  await region.getByRole('button', { name: 'Remove' }).click();
  const dialog = welcome.getByRole('dialog', { name: 'Remove Acme?' });
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(region).toBeHidden();
  await expect(dialog).toBeHidden();
  await expect(welcome.getByRole('status')).toHaveText(/^Account removed; its key is wiped. The /);
  const kept = await worker.evaluate(() => chrome.storage.local.get(null));
  expect(kept).toMatchObject({ accounts: [] });
});

test('several accounts: the switcher looks in another one, by keyboard too', async ({
  connect,
  extension,
  page,
}) => {
  await connect({ name: 'Acme test', key: keys.sandbox, keep: 'session' });
  await connect({ name: 'Harbour Notes', key: keys.secondBrandSandbox, keep: 'session' });
  await connect({ name: 'Acme', key: keys.live, keep: 'session' });
  const popup = await extension.openPopup(page);
  const switcher = popup.getByRole('button', { name: 'Account: Acme. Switch account' });
  const banner = popup.getByRole('banner');
  await expect(banner).toContainText('Live');

  await popup.getByRole('searchbox').fill(people.everywhere.live.email);
  const customer = popup.getByRole('region', { name: 'Customer' });
  await expect(customer).toContainText(people.everywhere.live.id);

  await switcher.click();
  const menu = popup.getByRole('menu', { name: 'Accounts' });
  await expect(menu.getByRole('menuitemradio')).toHaveText([
    /Acme test.*Sandbox/,
    /Harbour Notes.*Sandbox/,
    /^Acme.*Live/,
  ]);
  await expect(menu.getByRole('menuitemradio', { name: /^Acme\s*Live/ })).toBeFocused();
  await popup.keyboard.press('Home');
  await popup.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect(customer).toContainText(people.everywhere.sandbox.id);
  await expect(banner).toContainText('Sandbox');
});

test('a dialog about an account that another tab removes goes, and what is said next is heard', async ({
  connect,
  context,
  welcome,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const region = welcome.getByRole('region', { name: 'Acme' });
  await region.getByRole('button', { name: 'Rename' }).click();
  const another = await context.newPage();
  await another.goto(welcome.url());
  const there = another.getByRole('region', { name: 'Acme' });
  await there.getByRole('button', { name: 'Remove' }).click();
  const remove = another.getByRole('dialog', { name: 'Remove Acme?' });
  await remove.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(there).toBeHidden();
  await expect(welcome.getByRole('dialog')).toBeHidden();
  await welcome.bringToFront();
  await welcome.getByRole('spinbutton', { name: 'Lock after (minutes)' }).fill('5');
  await welcome
    .getByRole('region', { name: 'Security' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(welcome.getByRole('status')).toHaveText('Saved.');
});

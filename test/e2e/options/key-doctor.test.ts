import type { Locator } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';

test('each key is told what it can do, what it lacks and what it holds in vain', async ({
  welcome,
  connect,
  simulator,
}) => {
  const region = (name: string): Locator => welcome.getByRole('region', { name, exact: true });

  await connect({ name: 'Good', key: keys.sandbox, keep: 'session' });
  const good = region('Good');
  await expect(ability(good, 'Find customers')).toHaveText(/\(yes\)/);
  await expect(ability(good, 'Make portal links')).toHaveText(/\(yes\)/);
  await expect(good.getByText('Sandbox', { exact: true })).toBeVisible();
  await expect(good.getByText(`${keys.sandbox.slice(0, 26)}****`)).toBeVisible();
  await expect(good.getByText(/Expires on/)).toBeVisible();
  await expect(good.getByText(/Portage never needs/)).toBeHidden();

  await connect({ name: 'Live', key: keys.live, keep: 'session' });
  await expect(region('Live').getByText('Live', { exact: true })).toHaveCount(2);
  await expect(region('Live').getByText('Sandbox')).toBeHidden();

  const lacking: [string, string, string, string][] = [
    ['No links', keys.noPortal, 'Make portal links', 'customer_portal_session.write'],
    ['No plans', keys.noSubscriptions, 'Show subscriptions', 'subscription.read'],
    ['Nobody', keys.noCustomers, 'Find customers', 'customer.read'],
    ['Reader', keys.readOnly, 'Change plans', 'optional, needs subscription.write'],
  ];
  for (const [name, key, what, permission] of lacking) {
    await connect({ name, key, keep: 'session' });
    await expect(ability(region(name), what)).toContainText(permission);
    await expect(ability(region(name), 'Show prices')).toHaveText(/\(yes\)/);
  }

  await connect({ name: 'Too much', key: keys.overPowered, keep: 'session' });
  const advice = region('Too much').getByText(/Portage never needs.*Remove them in Paddle/);
  await expect(advice).toContainText('adjustment.write');
  await expect(advice).not.toContainText('customer.read');

  const asked = simulator.control.requests().map(({ path }) => path);
  expect(asked.filter((path) => path === '/')).toHaveLength(7);
});

test('a key that is about to expire is announced in Options and in the popup, then replaced', async ({
  welcome,
  connect,
  extension,
  page,
}) => {
  await connect({ name: 'Acme', key: keys.expiringSoon, keep: 'session' });
  const region = welcome.getByRole('region', { name: 'Acme' });
  await expect(region).toContainText('The API key expires in 8 days. Make a new key in Paddle');

  const popup = await extension.openPopup(page);
  await expect(popup.getByText('The API key expires in 8 days.')).toBeVisible();

  await welcome.bringToFront();
  await region.getByRole('button', { name: 'Replace key' }).click();
  const dialog = welcome.getByRole('dialog', { name: 'Replace the key of Acme' });
  await dialog.getByLabel('API key').fill(keys.revoked);
  await dialog.getByRole('button', { name: 'Check and save' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(/Paddle refuses the API key/);
  await dialog.getByLabel('API key').fill(keys.sandbox);
  await dialog.getByRole('button', { name: 'Check and save' }).click();
  await expect(dialog).toBeHidden();
  await expect(welcome.getByRole('status')).toHaveText('Key replaced.');
  await expect(region.getByText(/expires in/)).toBeHidden();
  await expect(popup.getByText(/expires in/)).toBeHidden();

  await popup.getByRole('searchbox', { name: 'Find a customer' }).fill(people.jane.email);
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');
});

test('what a key can do is asked again, and the old answer stays when Paddle has trouble', async ({
  welcome,
  connect,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const region = welcome.getByRole('region', { name: 'Acme' });
  const entity = [...control.state.accounts.values()].flatMap(
    (account) => account.keys.get(keys.sandbox)?.entity ?? [],
  )[0];
  if (entity) entity.permissions = ['customer.read'];
  await region.getByRole('button', { name: 'Check again' }).click();
  await expect(ability(region, 'Make portal links')).toContainText('customer_portal_session.write');
  await expect(welcome.getByRole('status')).toHaveText('Checked just now.');

  if (entity) entity.status = 'revoked';
  await region.getByRole('button', { name: 'Check again' }).click();
  await expect(region.getByRole('alert')).toHaveText(/Paddle refuses the API key/);
  await expect(ability(region, 'Find customers')).toHaveText(/\(yes\)/);
});

/** The line of the list *Permissions* for this, whatever its standing. */
function ability(region: Locator, words: string): Locator {
  const list = region.getByRole('list', { name: 'Permissions' });
  return list
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${words} (\\(yes|needs|optional)`) });
}

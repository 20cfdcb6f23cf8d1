import { keys } from '../../simulator/seed/keys';
import { heavyweight } from '../../simulator/seed/large';
import { expect, test } from '../fixtures';
import { lookUp } from './look-up';

// With the browser named, so that this comes after the reset that goes with a new browser.
test.beforeEach(({ portage: _, simulator: { control } }) => control.reset('large'));

test('three hundred subscriptions are read in pages, drawn, and told apart by typing', async ({
  connect,
  extension,
  page,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const popup = await extension.openPopup(page);
  await lookUp(popup, heavyweight.email);
  const list = popup.getByRole('region', { name: 'Subscriptions' });
  await expect(list.locator('.count')).toHaveText('200+');
  await list.getByRole('button', { name: 'Load more' }).click();
  await expect(list.locator('.count')).toHaveText('300');

  const { subscriptionIds } = heavyweight;
  const wanted = subscriptionIds.at(-2) ?? '';
  await list.getByRole('searchbox', { name: 'Filter by plan, status or ID' }).fill(wanted);
  const only = list.getByRole('article');
  await expect(only).toHaveCount(1);
  await only.getByRole('button', { name: 'Copy cancel link' }).click();
  await expect(popup.getByRole('status')).toContainText('copied');
  const [session] = control.requests().filter(({ path }) => path.endsWith('/portal-sessions'));
  expect(session?.body).toEqual({ subscription_ids: [wanted] });
});

test('sixty customers are chosen from with the keyboard, and it is said that there are more', async ({
  connect,
  extension,
  page,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const popup = await extension.openPopup(page);
  await lookUp(popup, 'ember');
  const found = popup.getByRole('region', { name: /customers/ });
  await expect(found.getByRole('listitem')).toHaveCount(60);
  await popup.keyboard.press('ArrowDown');
  for (let at = 1; at < 60; at += 1) await popup.keyboard.press('ArrowDown');
  const last = found.getByRole('button').last();
  await expect(last).toBeFocused();
  const email = await last.locator('.match-email').textContent();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText(email ?? 'nobody');
});

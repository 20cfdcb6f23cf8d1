import type { Page } from '@playwright/test';
import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './fixtures';
import { unlock } from './options/unlock';
import { choosePlan } from './plan-change/view';
import { lookUp } from './popup/look-up';

const passphrase = 'tin roof and six gulls';

test('axe finds nothing in Options and its dialogs, light or dark', async ({
  welcome,
  connect,
}) => {
  await expectAccessible(welcome, 'the welcome');
  await welcome.getByRole('button', { name: 'Add account' }).click();
  const dialog = welcome.getByRole('dialog');
  await dialog.getByText('How to make a key in Paddle').click();
  await dialog.getByLabel('Account name').fill('Acme');
  await dialog.getByLabel('API key').fill('hello');
  await dialog.getByRole('radio', { name: 'Only until' }).check();
  await dialog.getByRole('button', { name: 'Check and save' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessible(welcome, 'the dialog with a refused key');
  await welcome.keyboard.press('Escape');

  const sentence = welcome.getByRole('textbox', { name: 'Sentence' });
  await sentence.fill('[Hi {nmae}');
  const replies = welcome.getByRole('region', { name: 'Replies', exact: true });
  await replies.getByRole('button', { name: 'Save' }).click();
  await expect(welcome.getByRole('alert').filter({ hasText: '{nmae}' })).toBeVisible();
  await sentence.fill('{');
  await expect(welcome.getByRole('option', { name: /the link$/ })).toBeVisible();
  await expectAccessible(welcome, 'a sentence with mistakes and the list of placeholders');

  await connect({ name: 'Acme', key: keys.expiringSoon, keep: 'vault', passphrase });
  await connect({ name: 'Everything', key: keys.overPowered, keep: 'session' });
  await connect({ name: 'Reader', key: keys.readOnly, keep: 'session' });
  await expectAccessible(welcome, 'the accounts');
  await welcome.setViewportSize({ width: 400, height: 800 });
  const narrow = await welcome.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(narrow, 'nothing is wider than a narrow window').toBe(true);
  await expectAccessible(welcome, 'a narrow window');
  await welcome.getByRole('button', { name: 'Remove', exact: true }).first().click();
  await expectAccessible(welcome, 'the dialog that removes');
  await welcome.keyboard.press('Escape');
  await welcome.getByRole('button', { name: 'Lock now' }).click();
  await expect(welcome.getByText('Portage is locked')).toBeVisible();
  await expectAccessible(welcome, 'the locked accounts');
});

test('axe finds nothing in the popup, light or dark', async ({
  connect,
  extension,
  page,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.live, keep: 'session' });
  await connect({ name: 'Acme test', key: keys.sandbox, keep: 'vault', passphrase });
  const popup = await extension.openPopup(page);
  await expectAccessible(popup, 'the popup with nothing to look for');
  await lookUp(popup, people.mixed.email);
  await expect(popup.getByRole('article')).toHaveCount(3);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('copied');
  await expectAccessible(popup, 'a customer');
  await lookUp(popup, people.pastDue.email);
  await expect(popup.getByText('Past due')).toBeVisible();
  await expectAccessible(popup, 'a customer who is past due');
  await lookUp(popup, 'Sam Taylor');
  await expect(popup.getByRole('heading', { name: '3 customers fit' })).toBeVisible();
  await expectAccessible(popup, 'several customers');
  await popup.getByRole('button', { name: /^Account:/ }).click();
  await expectAccessible(popup, 'the menu of accounts');
  await popup.keyboard.press('Escape');
  await lookUp(popup, 'nobody@nowhere.example');
  await expect(popup.getByText(/^Looked in /)).toBeVisible();
  await expectAccessible(popup, 'nothing found');

  const odd = { kind: 'status', status: 400, code: 'odd', detail: 'Oddly.' } as const;
  control.addFault({ match: { path: '/subscriptions' }, times: 9, action: odd });
  control.addFault({ match: { method: 'POST' }, action: odd });
  await lookUp(popup, people.yearly.email);
  await expect(popup.getByRole('main').getByRole('alert')).toBeVisible();
  await popup.getByRole('main').getByText('Details').click();
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('contentinfo').getByRole('alert')).toBeVisible();
  await expectAccessible(popup, 'two problems');

  await popup.getByRole('button', { name: 'Lock', exact: true }).click();
  await unlock(popup, 'a wrong passphrase');
  await expect(popup.getByRole('alert')).toHaveText(/Wrong passphrase/);
  await expectAccessible(popup, 'the locked popup');
});

test('axe finds nothing in the side panel, light or dark', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openPanel(ticket);
  await panel.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(panel.getByText(/^Waiting for the customer/)).toBeVisible();
  await expectAccessible(panel, 'a link that is watched');
  await panel.getByRole('button', { name: 'Change plan', exact: true }).click();
  await choosePlan(panel, 'Acme Business Monthly');
  await expect(panel.getByRole('button', { name: /^Confirm and charge/ })).toBeEnabled();
  await expectAccessible(panel, 'a plan change');
  await ticket.locator(`#list a[href="/tickets/${ticketNumbers.twoPlans}"]`).click();
  await expect(panel.getByRole('region', { name: 'Unfinished plan changes' })).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(2);
  await expectAccessible(panel, 'a plan change of another ticket');
  const narrow = await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(narrow, 'nothing is wider than the panel').toBe(true);
});

test('the main job needs no mouse, and the focus goes where the eye does', async ({
  connect,
  extension,
  page,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const popup = await extension.openPopup(page);
  const { keyboard } = popup;
  const box = popup.getByRole('searchbox', { name: 'Find a customer' });
  await expect(box).toBeFocused();

  await keyboard.type('Sam Taylor');
  await keyboard.press('Enter');
  const matches = popup.getByRole('button', { name: /Sam Taylor/ });
  await expect(matches).toHaveCount(3);
  await keyboard.press('ArrowDown');
  await expect(matches.nth(0)).toBeFocused();
  await keyboard.press('End');
  await expect(matches.nth(2)).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(popup.getByRole('article')).toHaveCount(1);

  await box.focus();
  const order: string[] = [];
  while (order.at(-1) !== 'Open subscription page') {
    await keyboard.press('Tab');
    order.push(await nameOfFocus(popup));
    expect(order.length, order.join(', ')).toBeLessThan(30);
  }
  const wanted = [
    'Back to 3 customers',
    'Copy portal link',
    'Open portal',
    'Copy payment-update link',
    'Open payment-update page',
    'Copy cancel link',
    'Open cancel page',
    'Copy subscription link',
    'Open subscription page',
  ];
  expect(order.filter((name) => wanted.includes(name))).toEqual(wanted);

  await popup.getByRole('button', { name: 'Copy payment-update link' }).focus();
  await keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
  expect(await nameOfFocus(popup)).toBe('Copy payment-update link');
});

test('a dialog holds the focus, closes on Escape and gives the focus back', async ({ welcome }) => {
  const add = welcome.getByRole('button', { name: 'Add account' });
  await add.focus();
  await welcome.keyboard.press('Enter');
  const dialog = welcome.getByRole('dialog', { name: 'Add account' });
  await expect(dialog.locator(':focus')).toHaveCount(1);
  for (let step = 0; step < 25; step += 1) {
    await welcome.keyboard.press('Tab');
    const outside = await welcome.evaluate(() => {
      const focused = document.activeElement;
      return focused !== document.body && focused?.closest('dialog') === null;
    });
    expect(outside, 'the focus left the dialog').toBe(false);
  }
  await welcome.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(add).toBeFocused();
});

async function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: focused } = document;
    return focused?.getAttribute('aria-label') ?? focused?.textContent?.trim() ?? '';
  });
}

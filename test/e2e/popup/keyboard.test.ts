import type { Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { heavyweight } from '../../simulator/seed/large';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { lookUp } from './look-up';

test('what goes away with its button hands the focus on', async ({
  connect,
  extension,
  page,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const popup = await extension.openPopup(page);
  const odd = { kind: 'status', status: 400, code: 'odd', detail: 'Oddly.' } as const;

  await test.step('to the customer who was chosen, and back to the list', async () => {
    await lookUp(popup, 'Sam Taylor');
    const matches = popup.getByRole('button', { name: /Sam Taylor/ });
    await expect(matches).toHaveCount(3);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: 'Sam Taylor' })).toBeFocused();
    await press(popup, /^Back to/);
    await expect(matches.first()).toBeFocused();
  });

  await test.step('to the subscriptions that were tried again', async () => {
    control.addFault({ match: { path: '/subscriptions' }, action: odd });
    await lookUp(popup, people.yearly.email);
    await press(popup, 'Try again');
    await expect(popup.getByRole('article')).toHaveCount(1);
    await expect(popup.getByRole('heading', { name: 'Subscriptions' })).toBeFocused();
  });

  await test.step('to the customer whose link was refused', async () => {
    control.addFault({ match: { method: 'POST' }, action: odd });
    await press(popup, 'Copy portal link');
    await press(popup, 'Dismiss');
    await expect(popup.getByRole('heading', { name: people.yearly.name ?? '' })).toBeFocused();
  });
});

test('the last of many subscriptions leaves the focus among them', async ({
  portage: _,
  connect,
  extension,
  page,
  simulator: { control },
}) => {
  control.reset('large');
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const popup = await extension.openPopup(page);
  await lookUp(popup, heavyweight.email);
  await press(popup, 'Load more');
  await expect(popup.locator('.count')).toHaveText('300');
  await expect(popup.getByRole('heading', { name: 'Subscriptions' })).toBeFocused();
});

async function press(popup: Page, name: string | RegExp): Promise<void> {
  const button = popup.getByRole('button', { name, exact: typeof name === 'string' });
  await button.focus();
  await button.press('Enter');
}

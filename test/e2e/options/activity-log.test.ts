import type { Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { decree } from '../guard/decree';

const { jane } = people;
const price = 'pri_01jqz3n5p7r9s1t3v5w7x9y1z3';

/** A change in forints, of which Paddle and `Intl` think differently. */
const change = {
  action: 'plan-change',
  target: 'prorated_immediately',
  delivered: 'paddle',
  outcome: 'applied',
  change: {
    id: '0b0d7d3c-52a5-4c39-9a1c-6d0f3b1f9f10',
    before: [{ price_id: price, quantity: 1 }],
    after: [{ price_id: price, quantity: 2 }],
    currency: 'HUF',
    due: '123456',
  },
};

test('amounts of the activity and of the company’s caps are counted as Paddle counts them', async ({
  connect,
  context,
  extension,
  simulator: { control },
  welcome,
}) => {
  control.state.policies.decimals = { HUF: 0 };
  await note(welcome, [change]);
  await decree({ context, extension }, { amountCap: { HUF: 5000 } });
  await welcome.reload();
  const activity = welcome.getByRole('region', { name: 'Activity' });
  const caps = welcome.getByRole('list', { name: /charge at once/ });
  await expect(activity, 'nobody can be asked yet: by our table').toContainText(/HUF\s1,234\.56/);
  await expect(caps).toHaveText(/HUF\s50\.00/);
  expect(control.requests()).toEqual([]);

  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await expect(activity).toContainText(/HUF\s123,456/);
  await expect(activity).not.toContainText('1,234.56');
  await expect(caps).toHaveText(/HUF\s5,000$/);
  const asked = control.requests().filter(({ path }) => path === '/currencies');
  expect(asked, 'once').toHaveLength(1);
});

test('a long activity is read in pieces, and is where it was when the agent comes back', async ({
  welcome,
}) => {
  await note(welcome, Array(120).fill({}));
  await welcome.reload();
  const activity = welcome.getByRole('region', { name: 'Activity' });
  const entries = activity.getByRole('listitem');
  await expect(entries).toHaveCount(50);
  const more = activity.getByRole('button', { name: 'Show more' });
  await more.dblclick();
  await expect(entries).toHaveCount(100);
  await expect(welcome.getByRole('status')).toHaveText('50 older entries.');
  await more.focus();

  await note(welcome, [{ target: 'cancel' }]);
  // Every page is in front for Playwright, so the browser does not say by itself that this one is again.
  await welcome.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(entries.first()).toContainText('Cancel link');
  await expect(entries).toHaveCount(101);
  await expect(more, 'nothing was lost on the way').toBeFocused();

  await welcome.keyboard.press('Enter');
  await expect(entries).toHaveCount(121);
  const end = activity.getByRole('button', { name: 'All is shown' });
  await expect(end).toBeFocused();
  await expect(end).toBeDisabled();
});

/** Writes into the log of this browser what Portage would have done. */
async function note(options: Page, entries: readonly object[]): Promise<void> {
  const whole = entries.map((entry) => ({
    at: Date.now(),
    accountId: 'acc_000000000000',
    accountName: 'Acme',
    environment: 'sandbox',
    customerId: jane.id,
    action: 'portal-link',
    target: 'overview',
    surface: 'popup',
    delivered: 'clipboard',
    outcome: 'done',
    ...entry,
  }));
  await options.evaluate(async (added) => {
    const opening = indexedDB.open('portage', 1);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('activity', 'readwrite');
    for (const entry of added) writing.objectStore('activity').add(entry);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }, whole);
}

import type { Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { lookUp } from '../popup/look-up';
import { expect, test } from './fixtures';
import { chargedOnce } from './ledger';
import { choosePlan, readConfirm } from './view';

declare const chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { jpy, huf, jane } = people;
const countdown = /Tries again by itself in \d+ seconds?\./;

/** The agent’s share of what Paddle allows the whole office: after a rest, and each minute. */
const share = { atOnce: 40, perMinute: 80 };
/** What is held back comes when the share allows it. */
const whenAllowed = { timeout: 60_000 };

/**
 * Looks at one customer after the other while the work is done, as fast as may be: whatever is given to
 * those who only look is used up all the time.
 */
async function whileLooking(popup: Page, work: () => Promise<void>): Promise<void> {
  const looking = await popup.evaluateHandle(async (atOnce) => {
    let seen = 0;
    let usedUp = () => {};
    const first = new Promise<void>((resolve) => {
      usedUp = resolve;
    });
    const look = async () => {
      const query = `ctm_${String(seen++).padStart(26, '0')}`;
      const answer = await chrome.runtime.sendMessage({
        command: 'lookUp',
        input: { query },
      });
      if (JSON.stringify(answer).includes('rate-limited')) usedUp();
    };
    for (let time = 0; time < atOnce; time += 1) void look();
    const timer = setInterval(() => void look(), 50);
    await first;
    return timer;
  }, share.atOnce);
  await work();
  await looking.evaluate((timer) => clearInterval(timer));
}

test('several changes in a row go out once each, however much is looked at beside them', async ({
  openChange,
  simulator: { control },
}) => {
  test.slow();
  const [began, before] = [Date.now(), control.requests().length];
  const popup = await openChange(jpy.subscriptionId);
  for (const { name, subscriptionId } of [jpy, huf, jane]) {
    if (subscriptionId !== jpy.subscriptionId) {
      await popup.getByRole('button', { name: 'Done' }).click();
      await lookUp(popup, subscriptionId);
      await popup
        .getByRole('article')
        .filter({ hasText: subscriptionId })
        .getByRole('button', { name: 'Change plan', exact: true })
        .click(whenAllowed);
    }
    await popup.getByLabel('Quantity', { exact: true }).fill('2', whenAllowed);
    await expect(popup.getByRole('button', { name: /^Confirm and / })).toBeEnabled(whenAllowed);
    const { button, words } = await readConfirm(popup);
    await whileLooking(popup, async () => {
      await button.click();
      await expect(popup.getByRole('status')).toContainText('Plan changed.');
    });
    expect(words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to ${name}`);
    // Only once the subscription was read again.
    await expect(popup.getByRole('button', { name: 'Undo…' })).toBeVisible(whenAllowed);
  }
  const minutes = (Date.now() - began) / 60_000;
  const asked = control.requests().length - before;
  expect(asked).toBeLessThanOrEqual(share.atOnce + Math.ceil(minutes * share.perMinute));
  expect(control.requests().filter(({ status }) => status === 429)).toEqual([]);
});

test('a view beyond the rate limit counts down and opens by itself, its figures too', async ({
  openChange,
  simulator: { control },
}) => {
  const limited = { kind: 'status', status: 429, retryAfter: 5 } as const;
  control.addFault({ match: { path: '/transactions' }, action: limited });
  const popup = await openChange(jane.subscriptionId);
  await expect(popup.getByRole('alert')).toHaveText(/limit of requests is reached/);
  await expect(popup.getByText(countdown)).toBeVisible();
  await choosePlan(popup, 'Acme Business Monthly');

  const path = `/subscriptions/${jane.subscriptionId}/preview`;
  control.addFault({ match: { path }, action: limited });
  await choosePlan(popup, 'Acme Business Yearly');
  await expect(popup.getByText(countdown)).toBeVisible();
  await expect(popup.getByText(countdown)).toBeHidden();
  await readConfirm(popup);
  expect(control.updates(jane.subscriptionId)).toEqual([]);
});

test('a view that waits to be opened can be left, and asks for nothing more then', async ({
  openChange,
  simulator: { control },
}) => {
  const path = `/subscriptions/${jane.subscriptionId}`;
  const limited = { kind: 'status', status: 429, retryAfter: 5 } as const;
  control.addFault({ match: { path: '/transactions' }, action: limited });
  const popup = await openChange(jane.subscriptionId);
  await expect(popup.getByText(countdown)).toBeVisible();
  const asked = control.requests().length;
  await popup.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Change plan', exact: true })).toBeFocused();
  // What is asked when it may be asked again is for this one alone.
  await lookUp(popup, huf.subscriptionId);
  await expect(popup.getByRole('article').first()).toBeVisible(whenAllowed);
  const paths = control.requests().slice(asked);
  expect(paths.filter((request) => request.path === path)).toEqual([]);
});

import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expectAccessible } from '../expect-accessible';
import { lookUp } from '../popup/look-up';
import { stopWorker } from '../stop-worker';
import { expect, test } from './fixtures';
import { chargedOnce, sent } from './ledger';
import { choosePlan, openView, readConfirm } from './view';

const { subscriptionId } = people.jane;
const match = { method: 'PATCH', path: `/subscriptions/${subscriptionId}` };

test.beforeEach(async ({ connect, simulator: { control } }) => {
  // On a kept-alive connection the browser would send the request once more by itself.
  control.state.policies.keepAlive = false;
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
});

test('an answer that is lost is found out: the change was applied, once', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button, words } = await readConfirm(popup);
  control.addFault({ match, action: { kind: 'reset-after' } });
  await button.click();

  await expect(popup.getByRole('status')).toContainText('Plan changed.', { timeout: 30_000 });
  expect(words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to Jane Doe`);
  await expect(popup.getByRole('status')).toContainText(
    `${chargedOnce(control, subscriptionId)} is paid.`,
  );
});

test('a change that Paddle applies after its answer was lost is found out as well', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button, words } = await readConfirm(popup);
  const late = control.addFault({ match, action: { kind: 'reset-then-commit' } });
  await button.click();

  await expect(popup.getByRole('heading', { name: 'Finding out what happened…' })).toBeVisible();
  expect(control.updates(subscriptionId)).toEqual([]);
  control.release(late);
  await expect(popup.getByRole('status')).toContainText('Plan changed.', { timeout: 30_000 });
  expect(words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to Jane Doe`);
});

test('a change that never reached Paddle is called not applied, after a minute of reading', async ({
  openChange,
  simulator: { control },
}) => {
  test.slow();
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  control.addFault({ match, action: { kind: 'reset-before' } });
  await button.click();

  await expect(popup.getByRole('heading', { name: 'Finding out what happened…' })).toBeVisible();
  const status = popup.getByRole('status');
  await expect(status).toContainText('Nothing was changed.', { timeout: 100_000 });
  await expect(status).toContainText('nothing was charged');
  await expectAccessible(popup, 'a change that was not applied');
  expect(sent(control, subscriptionId)).toBe(1);
  expect(control.updates(subscriptionId)).toEqual([]);
  expect(control.charges(subscriptionId)).toEqual([]);
});

test('what is neither as before nor as intended is shown with all its states', async ({
  openChange,
  simulator: { control },
}) => {
  test.slow();
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  control.addFault({ match, action: { kind: 'reset-before' } });
  await button.click();
  await expect(popup.getByRole('heading', { name: 'Finding out what happened…' })).toBeVisible();
  control.modifySubscription(subscriptionId, ({ items }) => ({
    items: items.map((item) => (item.quantity === 4 ? { ...item, quantity: 6 } : item)),
  }));

  const heading = popup.getByRole('heading', { name: 'Look at both states.' });
  await expect(heading).toBeVisible({ timeout: 100_000 });
  await expect(popup.getByRole('alert')).toContainText('neither as it was nor as intended');
  const state = (name: string) =>
    popup.locator('dl > div').filter({ has: popup.getByRole('term').getByText(name) });
  await expect(state('Before')).toContainText('Extra seats, Monthly × 4');
  await expect(state('Intended')).toContainText('Acme Business, Monthly');
  await expect(state('Intended')).toContainText('Extra seats, Monthly × 4');
  await expect(state('Found')).toContainText('Acme Team, Monthly');
  await expect(state('Found')).toContainText('Extra seats, Monthly × 6');
  await expectAccessible(popup, 'states to look at');
  expect(sent(control, subscriptionId)).toBe(1);
  expect(control.updates(subscriptionId)).toEqual([]);
  expect(control.charges(subscriptionId)).toEqual([]);
});

test('a worker killed while Paddle works leaves a change that a new popup shows and finds out', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
}) => {
  test.slow();
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button, words } = await readConfirm(popup);
  const held = control.addFault({ match, action: { kind: 'hold', when: 'before' } });
  await button.click();
  await expect.poll(() => sent(control, subscriptionId)).toBe(1);
  await popup.close();
  await stopWorker(context);

  const woken = await ticket.context().newPage();
  await woken.goto(`chrome-extension://${extension.id}/popup.html`);
  const waiting = woken.getByRole('region', { name: 'Plan changes' });
  await expect(waiting).toContainText('Finding out what happened…');
  control.release(held);
  await expect(waiting).toContainText('Plan changed.', { timeout: 60_000 });
  expect(words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to Jane Doe`);
  await lookUp(woken, subscriptionId);
  await expect(woken.getByRole('article', { name: /^Acme Business/ })).toBeVisible();
});

import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { badgeOf } from '../ticket-view';
import { expect, test } from './fixtures';
import { sent } from './ledger';
import { choosePlan, openView, readConfirm, worded } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { jane, declining } = people;
/** The badge when nothing waits: what the ticket's page holds is counted. */
const calm = '3';
/** A pending payment is read again after five seconds, then ever more seldom. */
const readAgain = { timeout: 40_000 };

for (const { outcome, words: ends } of [
  { outcome: 'captured', words: 'is paid.' },
  { outcome: 'declined', words: 'is still open.' },
] as const) {
  test(`a payment that pends is called so, and once it is ${outcome} the screen says so`, async ({
    desk,
    enableSite,
    extension,
    openTicket,
    simulator: { control },
  }) => {
    const { subscriptionId } = jane;
    await enableSite(desk.origin);
    control.setCard(jane.id, { payment: 'pends' });
    const ticket = await openTicket(ticketNumbers.subscription);
    const popup = await extension.openPopup(ticket);
    await openView(control, popup, subscriptionId);
    await choosePlan(popup, 'Acme Business Monthly');
    const { button, words } = await readConfirm(popup);
    await button.click();

    const view = popup.getByRole('region', { name: 'Plan changed' });
    await expect(view).toContainText('is not confirmed yet');
    const [pending, ...more] = control.charges(subscriptionId);
    expect(more).toEqual([]);
    expect(pending?.kind).toBe('charge-pending');
    expect(words).toBe(`Confirm and charge ${worded(pending)} to Jane Doe`);
    await expect(view).toContainText(`The payment of ${worded(pending)} is not confirmed yet`);

    control.settlePayment(pending?.transactionId ?? '', outcome);
    await expect(view).toContainText(`${worded(pending)} ${ends}`, readAgain);
    const [, ended] = control.charges(subscriptionId);
    expect(ended).toMatchObject({
      kind: outcome === 'captured' ? 'charge' : 'charge-failed',
      amount: pending?.amount,
    });
    expect(sent(control, subscriptionId)).toBe(1);
    expect(control.updates(subscriptionId)).toHaveLength(1);
    const badge = outcome === 'captured' ? calm : '!';
    await expect.poll(() => badgeOf(extension, ticket)).toBe(badge);
  });
}

test('a payment that ends while nobody looks waits to be seen', async ({
  desk,
  enableSite,
  extension,
  openTicket,
  simulator: { control },
}) => {
  test.slow();
  await enableSite(desk.origin);
  const { subscriptionId } = jane;
  control.setCard(jane.id, { payment: 'pends' });
  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await (await readConfirm(popup)).button.click();
  await expect(popup.getByRole('status')).toContainText('is not confirmed yet');
  await expect.poll(() => badgeOf(extension, ticket)).toBe(calm);
  await popup.close();
  const [pending] = control.charges(subscriptionId);
  control.settlePayment(pending?.transactionId ?? '', 'declined');

  // Nothing but the alarm reads it now, half a minute after the change.
  await expect.poll(() => badgeOf(extension, ticket), { timeout: 100_000 }).toBe('!');
  const reopened = await extension.openPopup(ticket);
  const waiting = reopened.getByRole('region', { name: 'Plan changes' });
  await expect(waiting).toContainText('Plan changed, but the payment failed.');
  await waiting.getByRole('button', { name: 'Show' }).click();
  await expect(reopened.getByRole('alert')).toContainText(`${worded(pending)} is still open.`);
  expect(control.charges(subscriptionId).map(({ kind }) => kind)).toEqual([
    'charge-pending',
    'charge-failed',
  ]);
});

test('a declined card with “Change anyway” changes the plan, and says that the money is open', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = declining;
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await readConfirm(popup);
  await popup.getByText('Change anyway', { exact: true }).click();
  const { button, words } = await readConfirm(popup);
  await button.click();

  await expect(
    popup.getByRole('heading', { name: 'Plan changed, but the payment failed.' }),
  ).toBeFocused();
  const [failed, ...more] = control.charges(subscriptionId);
  expect(more).toEqual([]);
  expect(failed?.kind).toBe('charge-failed');
  expect(words).toBe(`Confirm and charge ${worded(failed)} to ${declining.name}`);
  await expect(popup.getByRole('alert')).toContainText(`${worded(failed)} is still open.`);
  await expect(popup.getByRole('button', { name: 'Copy payment-update link' })).toBeVisible();
  expect(sent(control, subscriptionId)).toBe(1);
  expect(control.updates(subscriptionId)).toHaveLength(1);
});

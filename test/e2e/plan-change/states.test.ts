import type { Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expectAccessible } from '../expect-accessible';
import { expect, test } from './fixtures';
import { choosePlan, openView, readConfirm } from './view';

const { jane, declining } = people;
const write = { method: 'PATCH', path: `/subscriptions/${jane.subscriptionId}` };
const preview = { method: 'PATCH', path: `/subscriptions/${jane.subscriptionId}/preview` };
const always = Number.POSITIVE_INFINITY;

test.beforeEach(async ({ connect }) => {
  test.slow();
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
});

test('axe finds nothing in the view while it is read, previewed, and cannot be', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(jane.subscriptionId);
  const read = { method: 'GET', path: `/subscriptions/${jane.subscriptionId}` };
  await leave(popup);
  const reading = control.addFault({ match: read, times: always, action: { kind: 'hold' } });
  await popup.getByRole('button', { name: 'Change plan', exact: true }).click();
  await expectAccessible(popup, 'reading');
  control.release(reading);

  const previewing = control.addFault({ match: preview, times: 5, action: { kind: 'hold' } });
  await choosePlan(popup, 'Acme Business Monthly');
  await expectAccessible(popup, 'previewing');
  control.release(previewing);
  await readConfirm(popup);

  const failing = { kind: 'status', status: 409, code: 'subscription_locked_processing' } as const;
  control.addFault({ match: preview, times: 5, action: failing });
  await popup.getByLabel('Number of Extra seats').fill('5');
  // What every mode failed of is told once, and once more where the button is.
  await expect(popup.getByText(/^Another change or payment/)).toHaveCount(2);
  await expect(popup.getByRole('table', { name: 'What will be billed' })).toBeHidden();
  await expectAccessible(popup, 'failed previews');
});

test('axe finds nothing in the view of subscriptions that cannot be changed in every way', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(people.renewingSoon.subscriptionId);
  await expect(popup.getByText(/^Next bill on .*\d:\d\d/)).toBeVisible();
  await expectAccessible(popup, 'a renewal that is near');
  await leave(popup);

  await openView(control, popup, people.scheduledCancel.subscriptionId);
  await choosePlan(popup, 'Acme Team Monthly');
  await readConfirm(popup);
  await expect(popup.getByText('No bill follows that would use it.')).toBeVisible();
  await expectAccessible(popup, 'modes that are not allowed');
  await leave(popup);

  await openView(control, popup, people.noCounterpart.subscriptionId);
  await choosePlan(popup, 'Acme Business Yearly');
  await expect(popup.getByText('It has no price at the new interval.')).toBeVisible();
  await expectAccessible(popup, 'an add-on without a counterpart');
  await leave(popup);

  await openView(control, popup, people.cop.subscriptionId);
  await choosePlan(popup, 'Acme Business Yearly');
  await readConfirm(popup);
  const cut = popup
    .locator('.figure')
    .evaluateAll((figures) => figures.some((figure) => figure.scrollWidth > figure.clientWidth));
  expect(await cut, 'no figure reaches into the next').toBe(false);
  await expectAccessible(popup, 'long amounts');
});

test('axe finds nothing where a card was declined, or a payment failed', async ({ openChange }) => {
  const popup = await openChange(declining.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await (await readConfirm(popup)).button.click();
  await popup.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(popup.getByRole('status').getByText(/copied/)).toBeVisible();
  await expectAccessible(popup, 'a declined card, and a link that is watched');
  await popup.getByRole('button', { name: 'Change again' }).click();
  await choosePlan(popup, 'Acme Business Monthly');
  await readConfirm(popup);
  await popup.getByText('Change anyway', { exact: true }).click();
  await (await readConfirm(popup)).button.click();
  await expect(popup.getByRole('heading', { name: /but the payment failed/ })).toBeVisible();
  await expectAccessible(popup, 'a payment that failed');
});

test('axe finds nothing while a change and its payment are on their way, nor in an undo', async ({
  openChange,
  simulator: { control },
}) => {
  control.setCard(jane.id, { payment: 'pends' });
  const popup = await openChange(jane.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  const writing = control.addFault({ match: write, action: { kind: 'hold' } });
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Changing the plan…');
  await expectAccessible(popup, 'a change on its way');
  control.release(writing);
  await expect(popup.getByRole('status')).toContainText('is not confirmed yet');
  await expectAccessible(popup, 'a payment that pends, and words to copy');

  const [pending] = control.charges(jane.subscriptionId);
  control.settlePayment(pending?.transactionId ?? '', 'captured');
  await popup.getByRole('button', { name: 'Undo…' }).click();
  await readConfirm(popup);
  await expectAccessible(popup, 'an undo');
});

async function leave(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Back to the customer' }).click();
}

import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { expectUntouched, sent } from './ledger';
import { readConfirm } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { trialing, paused, pastDue } = people;

for (const { what, person, zero } of [
  { what: 'a trial', person: trialing, zero: '$0.00' },
  { what: 'a paused subscription', person: paused, zero: '€0.00' },
]) {
  test(`${what} is changed without billing, in the one way that Paddle allows`, async ({
    openChange,
    simulator: { control },
  }) => {
    const { subscriptionId, name } = person;
    const popup = await openChange(subscriptionId);
    await popup.getByLabel('Quantity', { exact: true }).fill('3');
    const { button, words } = await readConfirm(popup);
    const modes = popup.getByRole('radiogroup', { name: 'Billing' });
    await expect(modes.getByRole('radio', { disabled: false })).toHaveCount(1);
    await expect(modes.getByRole('radio', { checked: true })).toHaveValue('do_not_bill');
    expect(words).toBe(`Confirm and bill ${zero} now for ${name}`);
    await button.click();

    await expect(popup.getByRole('status')).toContainText('Plan changed. Nothing was charged now.');
    expect(control.charges(subscriptionId)).toEqual([]);
    const [update, ...more] = control.updates(subscriptionId);
    expect(more).toEqual([]);
    expect(update).toMatchObject({ mode: 'do_not_bill', transactionId: null });
    expect(update?.after.map(({ quantity }) => quantity)).toEqual([3]);
  });
}

test('a subscription that is past due cannot be changed, and offers what helps', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = pastDue;
  const popup = await openChange(subscriptionId);
  await expect(popup.getByText('This subscription cannot be changed')).toBeVisible();
  await expect(popup.getByText(/A payment is overdue/)).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Confirm/ })).toHaveCount(0);

  await popup.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
  expect(control.changes().map(({ kind }) => kind)).toEqual(['portal-session']);
  expectUntouched(control, subscriptionId);
  expect(sent(control, subscriptionId)).toBe(0);
});

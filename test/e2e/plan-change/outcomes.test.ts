import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { expectUntouched, sent } from './ledger';
import { choosePlan, openView, readConfirm, worded } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { jane, declining } = people;

test('a declined card changes nothing, and a payment-update link is offered', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(declining.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button, words } = await readConfirm(popup);
  expect(words).toMatch(/^Confirm and charge .+ to Noah Fischer$/);
  await expect(popup.getByRole('radio', { name: 'Change nothing' })).toBeChecked();
  await button.click();

  await expect(popup.getByRole('heading', { name: 'Nothing was changed.' })).toBeFocused();
  await expect(popup.getByRole('alert')).toContainText('The payment was declined.');
  expect(control.updates(declining.subscriptionId)).toEqual([]);
  expect(control.charges(declining.subscriptionId)).toEqual([]);

  await popup.getByRole('button', { name: /payment-update link/ }).click();
  await expect.poll(() => control.changes().map(({ kind }) => kind)).toEqual(['portal-session']);
});

test('a payment-update link is watched from the view, and its use is told there', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  test.slow();
  const { subscriptionId } = declining;
  const popup = await extension.openPopup(await openTicket(ticketNumbers.nobody));
  await popup.clock.install();
  await popup.reload();
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await (await readConfirm(popup)).button.click();
  const view = popup.getByRole('region', { name: 'Nothing was changed.' });
  await view.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(view).toContainText('Waiting for the customer to update the payment method');

  control.advance(1_000);
  control.actAsCustomer(subscriptionId, { does: 'change-card', last4: '1881' });
  const used = view.getByRole('status');
  // The view has just asked for much, and what the agent may ask goes first: a look may have to wait.
  const look = async () => {
    await popup.clock.fastForward(60_000);
    await expect(used).toContainText(/Done: card ending 1881 saved \d/, { timeout: 3_000 });
  };
  await expect(look).toPass({ timeout: 60_000 });
});

test('what a colleague changed before the confirmation is shown, and nothing is sent', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(jane.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  control.modifySubscription(jane.subscriptionId, ({ items }) => ({
    items: items.map((item) => (item.quantity === 4 ? { ...item, quantity: 6 } : item)),
  }));
  await button.click();

  const difference = popup.getByRole('alert');
  await expect(difference).toContainText('Nothing was sent: somebody changed this subscription');
  await expect(difference).toContainText('Extra seats');
  await expect(difference).toContainText('4 → 6');
  expect(control.requests().filter(({ method, path }) => isWrite(method, path))).toEqual([]);
  expect(control.updates(jane.subscriptionId)).toEqual([]);
  expect(control.charges(jane.subscriptionId)).toEqual([]);

  const anew = await readConfirm(popup);
  expect(anew.words).toMatch(/^Confirm and charge .+ to Jane Doe$/);
  await anew.button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  const [charge, ...more] = control.charges(jane.subscriptionId);
  expect(more).toEqual([]);
  expect(anew.words).toBe(`Confirm and charge ${worded(charge)} to Jane Doe`);
  const [update] = control.updates(jane.subscriptionId);
  expect(update?.after.map(({ quantity }) => quantity).sort()).toEqual([1, 6]);
});

test('a downgrade is settled with the next bill, and nothing is charged', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = people.noCounterpart;
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Team Monthly');
  const { button, words } = await readConfirm(popup);
  await expect(popup.getByRole('radio', { name: 'Prorated, with the next bill' })).toBeChecked();
  expect(words).toBe('Confirm and bill $0.00 now for Freya Holm');
  await button.click();

  await expect(popup.getByRole('status')).toContainText('Plan changed. Nothing was charged now.');
  expect(control.charges(subscriptionId)).toEqual([]);
  const [update, ...more] = control.updates(subscriptionId);
  expect(more).toEqual([]);
  expect(update?.mode).toBe('prorated_next_billing_period');
  expect(Number(update?.atRenewal)).toBeLessThan(0);
});

for (const { limit, charges, ago, words } of [
  {
    limit: 'twenty an hour',
    charges: 20,
    ago: 60_000,
    words: /20 times within an hour.*in an hour/,
  },
  {
    limit: 'a hundred a day',
    charges: 100,
    ago: 7_200_000,
    words: /100 times within a day.*tomorrow/,
  },
]) {
  test(`a charge beyond ${limit} is refused in its own words, and is not sent again`, async ({
    openChange,
    simulator: { control },
  }) => {
    const { subscriptionId } = jane;
    const popup = await openChange(subscriptionId);
    await choosePlan(popup, 'Acme Business Monthly');
    const { button } = await readConfirm(popup);
    for (const { subscriptions, immediateCharges } of control.state.accounts.values()) {
      if (!subscriptions.has(subscriptionId)) continue;
      const times = Array.from({ length: charges }, () => Date.now() - ago);
      immediateCharges.set(subscriptionId, times);
    }
    await button.click();

    await expect(popup.getByRole('heading', { name: 'Nothing was changed.' })).toBeFocused();
    await expect(popup.getByRole('alert')).toHaveText(words);
    expect(sent(control, subscriptionId)).toBe(1);
    expectUntouched(control, subscriptionId);
  });
}

function isWrite(method: string, path: string): boolean {
  return method === 'PATCH' && !path.endsWith('/preview');
}

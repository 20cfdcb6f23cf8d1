import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { stopWorker } from '../stop-worker';
import { expect, test } from './fixtures';
import { chargedOnce, met, sent } from './ledger';
import { choosePlan, readConfirm } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { declining, jane } = people;

test('after a decline, to change again keeps what was chosen and asks for fresh figures', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = declining;
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await popup.getByText('In full, now').click();
  await popup.getByRole('spinbutton', { name: 'Quantity' }).fill('2');
  const { button, words } = await readConfirm(popup);
  await button.click();
  await expect(popup.getByRole('heading', { name: 'Nothing was changed.' })).toBeFocused();

  const expectKept = async (page: typeof popup) => {
    const asked = control.requests().length;
    await page.getByRole('button', { name: 'Change again' }).click();
    await expect(page.getByRole('combobox', { name: 'New plan' })).toHaveValue(/Acme Business/);
    await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('2');
    await expect(page.getByRole('radio', { name: 'In full, now' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Change nothing' })).toBeChecked();
    const again = await readConfirm(page);
    expect(again.words).toBe(words);
    const preview = { method: 'PATCH', path: `/subscriptions/${subscriptionId}/preview` };
    expect(met(control, asked, preview)).toBeGreaterThan(0);
    return again.button;
  };

  await (await expectKept(popup)).click();
  await expect(popup.getByRole('heading', { name: 'Nothing was changed.' })).toBeFocused();
  expect(sent(control, subscriptionId)).toBe(2);
  expect(control.updates(subscriptionId)).toEqual([]);
  expect(control.charges(subscriptionId)).toEqual([]);
});

test('what a colleague changed before the plan was chosen is kept, and shown', async ({
  context,
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = jane;
  const popup = await openChange(subscriptionId);
  await expect(popup.getByRole('combobox', { name: 'New plan' })).toBeVisible();
  control.modifySubscription(subscriptionId, ({ items }) => ({
    items: items.map((item) => (item.quantity === 4 ? { ...item, quantity: 6 } : item)),
  }));
  // What the worker has read is fresh for seconds, and goes with it.
  await stopWorker(context);
  await choosePlan(popup, 'Acme Business Monthly');
  const difference = popup.getByRole('alert');
  await expect(difference).toContainText('somebody changed this subscription');
  await expect(difference).toContainText('4 → 6');

  const { button, words } = await readConfirm(popup);
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  expect(words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to Jane Doe`);
  const [update] = control.updates(subscriptionId);
  expect(update?.after.map(({ quantity }) => quantity).sort()).toEqual([1, 6]);
});

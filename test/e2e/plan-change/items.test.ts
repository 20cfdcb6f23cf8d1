import { priceId } from '../../simulator/seed/catalogue';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { chargedOnce } from './ledger';
import { readConfirm } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { subscriptionId } = people.jane;
const item = (price: Parameters<typeof priceId>[1], quantity: number) => ({
  priceId: priceId('sandbox', price),
  quantity,
});

test('more of an add-on alone is charged as the button said, and the plan stays', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await popup.getByLabel('Number of Extra seats').fill('7');
  const { button, words } = await readConfirm(popup);
  await expect(popup.locator('#change-summary')).toContainText('Extra seats, Monthly: 4 → 7');
  await button.click();

  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  const charged = chargedOnce(control, subscriptionId);
  expect(words).toBe(`Confirm and charge ${charged} to Jane Doe`);
  await expect(popup.getByRole('status')).toContainText(`${charged} is paid.`);
  expect(control.updates(subscriptionId)[0]?.after).toEqual([
    item('teamMonthly', 1),
    item('seatsMonthly', 7),
  ]);
});

test('one add-on goes and another comes, and nothing else changes', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await popup.getByRole('button', { name: 'Remove Extra seats' }).click();
  await popup.getByRole('button', { name: 'Add an add-on' }).click();
  await popup.getByRole('combobox', { name: 'Add an add-on' }).fill('support');
  await popup
    .getByRole('option', { name: /monthly/i })
    .first()
    .click();
  const { button, words } = await readConfirm(popup);
  await button.click();

  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  expect(words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to Jane Doe`);
  expect(control.updates(subscriptionId)[0]?.after).toEqual([
    item('teamMonthly', 1),
    item('supportMonthly', 1),
  ]);
});

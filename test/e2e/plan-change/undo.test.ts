import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { choosePlan, readConfirm, worded } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('an upgrade is taken back by a change like any other, which says what does not come back', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = people.jane;
  const popup = await openChange(subscriptionId);
  const status = popup.getByRole('status');
  await choosePlan(popup, 'Acme Business Monthly');
  await (await readConfirm(popup)).button.click();
  await expect(status).toContainText('Plan changed.');
  const charged = worded(control.charges(subscriptionId)[0]);

  await popup.getByRole('button', { name: 'Undo…' }).click();
  const note = popup.getByRole('region', { name: 'Undo: back to' });
  await expect(note.getByRole('listitem').first()).toContainText('Acme Team');
  await expect(note).toContainText(`The ${charged} charged are not refunded`);
  expect(control.updates(subscriptionId)).toHaveLength(1);

  await popup.getByText('Prorated, now', { exact: true }).click();
  const { button, words } = await readConfirm(popup, /^Confirm and credit /);
  await button.click();
  await expect(status).toContainText('was credited to the customer’s balance.');

  const [first, second, ...further] = control.updates(subscriptionId);
  expect(further).toEqual([]);
  expect(second?.after).toEqual(first?.before);
  const [charge, credit, ...more] = control.charges(subscriptionId);
  expect(more).toEqual([]);
  expect([charge?.kind, credit?.kind]).toEqual(['charge', 'credit']);
  expect(words).toBe(`Confirm and credit ${worded(credit)} to the balance of Jane Doe`);
  await expect(status).toContainText(`${worded(credit)} was credited`);
});

test('an undo is over when a colleague changes the items under it, whose change stays', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = people.jane;
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await (await readConfirm(popup)).button.click();
  await popup.getByRole('button', { name: 'Undo…' }).click();
  const { button } = await readConfirm(popup);
  control.modifySubscription(subscriptionId, ({ items }) => ({
    items: items.map((item) => (item.quantity === 4 ? { ...item, quantity: 6 } : item)),
  }));
  await button.click();

  await expect(popup.getByRole('alert')).toContainText('4 → 6');
  await expect(popup.getByRole('combobox', { name: 'New plan' })).toHaveValue(/Acme Business/);
  await expect(popup.getByRole('region', { name: 'Undo: back to' })).toHaveCount(0);
  await expect(popup.getByText('Choose a new plan, a quantity or add-ons.')).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Confirm/ })).toBeDisabled();
  expect(control.updates(subscriptionId)).toHaveLength(1);
});

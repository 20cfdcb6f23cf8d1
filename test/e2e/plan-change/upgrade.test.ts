import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { worded } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { jane } = people;

test('an upgrade is compared, confirmed with its amount, and charged exactly that', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(jane.subscriptionId);

  await popup.getByRole('combobox', { name: 'New plan' }).fill('business monthly');
  await popup.getByRole('option', { name: /^Acme Business Monthly \$/ }).click();
  const modes = popup.getByRole('radiogroup', { name: 'Billing' }).getByRole('radio');
  await expect(modes).toHaveCount(5);
  await expect(modes.and(popup.getByRole('radio', { name: 'Prorated, now' }))).toBeChecked();
  const bill = popup.getByRole('table', { name: 'What will be billed' });
  await expect(bill).toContainText('Acme Business');
  await expect(bill).toContainText(/prorated, \w+ \d+, \d+ to \w+ \d+, \d+/i);
  await expect(bill).toContainText(/tax/);
  await expect(
    popup.getByText(/^Paddle charges Visa ending in \d{4}, as the last time\.$/),
  ).toBeVisible();

  const confirm = popup.getByRole('button', { name: /^Confirm and charge .+ to Jane Doe$/ });
  const promised = await confirm.textContent();
  expect(control.charges(jane.subscriptionId)).toEqual([]);
  await confirm.click();

  const outcome = popup.getByRole('status');
  await expect(outcome).toContainText('Plan changed.');
  const [charge, ...more] = control.charges(jane.subscriptionId);
  expect(more).toEqual([]);
  const charged = worded(charge);
  expect(promised).toBe(`Confirm and charge ${charged} to Jane Doe`);
  await expect(outcome).toContainText(`${charged} is paid.`);
  expect(control.updates(jane.subscriptionId)).toHaveLength(1);

  await popup.getByRole('button', { name: 'Done' }).click();
  const article = popup.getByRole('article', { name: /^Acme Business/ });
  await expect(article.getByRole('button', { name: 'Change plan', exact: true })).toBeFocused();
});

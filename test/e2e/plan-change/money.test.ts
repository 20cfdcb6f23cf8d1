import { priceId } from '../../simulator/seed/catalogue';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { choosePlan, readConfirm, worded } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('a switch to yearly takes the add-ons along, and charges what the button said', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId } = people.jane;
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Yearly');
  const { button, words } = await readConfirm(popup);
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');

  const [update, ...others] = control.updates(subscriptionId);
  expect(others).toEqual([]);
  expect(update?.after).toEqual([
    { priceId: priceId('sandbox', 'businessYearly'), quantity: 1 },
    { priceId: priceId('sandbox', 'seatsYearly'), quantity: 4 },
  ]);
  const [charge, ...more] = control.charges(subscriptionId);
  expect(more).toEqual([]);
  expect(words).toBe(`Confirm and charge ${worded(charge)} to Jane Doe`);
  await expect(popup.getByRole('status')).toContainText(`${worded(charge)} is paid.`);
});

const abroad = [
  { currency: 'JPY', person: people.jpy, amount: /¥[\d,]+ to / },
  { currency: 'HUF', person: people.huf, amount: /HUF\s[\d,]+\.\d\d to / },
  { currency: 'COP', person: people.cop, amount: /COP\s[\d,]+\.\d\d to / },
];

for (const { currency, person, amount } of abroad) {
  test(`an amount in ${currency} is charged as the button said`, async ({
    openChange,
    simulator: { control },
  }) => {
    const popup = await openChange(person.subscriptionId);
    await popup.getByLabel('Quantity', { exact: true }).fill('2');
    const { button, words } = await readConfirm(popup);
    await button.click();
    await expect(popup.getByRole('status')).toContainText('Plan changed.');

    const [charge, ...more] = control.charges(person.subscriptionId);
    expect(more).toEqual([]);
    expect(charge).toMatchObject({ kind: 'charge', currency });
    // Read without the formatter: a mistake of it would be on both sides below.
    expect(words).toMatch(amount);
    expect(words.replace(/\D/g, '')).toBe(charge?.amount);
    expect(words).toBe(`Confirm and charge ${worded(charge)} to ${person.name}`);
    expect(control.updates(person.subscriptionId)).toHaveLength(1);
  });
}

test('where Paddle counts a currency other than usual, Paddle is right', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId, name } = people.huf;
  control.state.policies.decimals = { HUF: 0 };
  const popup = await openChange(subscriptionId);
  await popup.getByLabel('Quantity', { exact: true }).fill('2');
  const { button, words } = await readConfirm(popup);
  // Read with the customer, and once: not with every look at money.
  const asked = control.requests().filter(({ path }) => path === '/currencies');
  expect(asked).toHaveLength(1);
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');

  const [charge, ...more] = control.charges(subscriptionId);
  expect(more).toEqual([]);
  expect(words).toMatch(new RegExp(`^Confirm and charge HUF\\s[\\d,]+ to ${name}$`));
  expect(words.replace(/\D/g, '')).toBe(charge?.amount);

  const money = words.replace(/^Confirm and charge | to .*$/g, '');
  const reply = popup.getByRole('region', { name: 'For the customer' });
  await expect(reply).toContainText(`We charged ${money} today.`);
  await expect(reply).toContainText(/about HUF\s[\d,]+\./);
  const note = popup.getByRole('region', { name: 'For the ticket' });
  await expect(note).toContainText(`Money: ${money} paid`);
  await expect(note).toContainText(/Next bill \(estimate\): HUF\s[\d,]+ on /);
});

test('what is paid by invoice is invoiced, and called so', async ({
  openChange,
  simulator: { control },
}) => {
  const { subscriptionId, name } = people.manual;
  const popup = await openChange(subscriptionId);
  await popup.getByLabel('Number of Extra seats').fill('45');
  const { button, words } = await readConfirm(popup);
  await expect(popup.getByText('Nothing is charged: Paddle issues an invoice.')).toBeVisible();
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');

  const [invoice, ...more] = control.charges(subscriptionId);
  expect(more).toEqual([]);
  expect(invoice?.kind).toBe('invoice');
  expect(words).toBe(`Confirm and invoice ${worded(invoice)} to ${name}`);
  await expect(popup.getByRole('status')).toContainText(
    `An invoice for ${worded(invoice)} is issued.`,
  );
  expect(control.updates(subscriptionId)).toHaveLength(1);
});

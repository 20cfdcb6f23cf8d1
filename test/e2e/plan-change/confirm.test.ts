import { ticketNumbers } from '../../helpdesk/demo/tickets';
import type { Control } from '../../simulator/control';
import { priceId } from '../../simulator/seed/catalogue';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { chargedOnce, met, sent } from './ledger';
import { choosePlan, openView, readConfirm, worded } from './view';

const { subscriptionId } = people.jane;

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('figures older than five minutes cannot be confirmed, and are asked for again', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(await openTicket(ticketNumbers.nobody));
  await popup.clock.install();
  await popup.reload();
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await expect(popup.getByRole('button', { name: /^Confirm and / })).toBeVisible();
  await popup.clock.fastForward('05:01');
  await expect(popup.getByText('These figures are older than five minutes.')).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Confirm/ })).toHaveCount(0);
  expect(sent(control, subscriptionId)).toBe(0);

  const asked = control.requests().length;
  const preview = { method: 'PATCH', path: `/subscriptions/${subscriptionId}/preview` };
  await popup.getByRole('button', { name: 'Preview again' }).click();
  await expect.poll(() => met(control, asked, preview)).toBeGreaterThan(0);
});

test('a click right after the figures changed sends nothing, and a double click sends once', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  await popup
    .getByRole('radio', { name: 'In full, now' })
    .evaluate(async (other: HTMLInputElement) => {
      other.click();
      const drawn = () => new Promise(requestAnimationFrame);
      await drawn();
      await drawn();
      document.querySelector<HTMLElement>('[aria-describedby="change-summary"]')?.click();
    });
  await expect(popup.getByRole('radio', { name: 'In full, now' })).toBeChecked();

  const { words } = await readConfirm(popup);
  expect(sent(control, subscriptionId)).toBe(0);
  await button.dblclick();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  expect(sent(control, subscriptionId)).toBe(1);
  expect(words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to Jane Doe`);
});

const { creditHolder } = people;

for (const { what, happens } of [
  {
    what: 'the customer’s credit went to another bill',
    happens: (control: Control) => {
      for (const { creditBalances } of accounts(control))
        for (const { customer_id, balance } of creditBalances)
          if (customer_id === creditHolder.id && balance) balance.available = '0';
    },
  },
  {
    what: 'somebody raised the price',
    happens: (control: Control) => {
      for (const { prices } of accounts(control)) {
        const price = prices.get(priceId('sandbox', 'businessMonthly'));
        if (price) price.unit_price = { ...price.unit_price, amount: '19900' };
      }
    },
  },
]) {
  test(`nothing is sent for the figures of before when ${what}`, async ({
    openChange,
    simulator: { control },
  }) => {
    const id = creditHolder.subscriptionId;
    const popup = await openChange(id);
    await choosePlan(popup, 'Acme Business Monthly');
    const { button, words } = await readConfirm(popup);
    happens(control);
    await button.click();
    await expect(popup.getByRole('alert')).toContainText('what it costs has changed meanwhile');
    expect(sent(control, id)).toBe(0);

    await expect(popup.getByRole('button', { name: /^Confirm and / })).not.toHaveText(words);
    const anew = await readConfirm(popup);
    await anew.button.click();
    await expect(popup.getByRole('status')).toContainText('Plan changed.');
    const [money] = control.charges(id);
    expect(anew.words).toContain(worded(money));
    expect(control.updates(id)).toHaveLength(1);
  });
}

function accounts({ state }: Control) {
  return state.accounts.values();
}

import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { chargedOnce, met, sent } from './ledger';
import { choosePlan, openView, readConfirm } from './view';

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

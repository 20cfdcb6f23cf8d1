import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { unlock } from '../options/unlock';
import { badgeOf } from '../ticket-view';
import { expect, test } from './fixtures';
import { chargedOnce, met, sent } from './ledger';
import { choosePlan, openView, readConfirm } from './view';

const { subscriptionId } = people.jane;
const write = { method: 'PATCH', path: `/subscriptions/${subscriptionId}` };
const whenIn = { kind: 'hold', when: 'before' } as const;

test('of two windows one writes, and the other shows it', async ({
  connect,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const panel = await extension.openPanel(ticket);
  await openView(control, panel, subscriptionId);
  await choosePlan(panel, 'Acme Business Yearly');
  await readConfirm(panel);
  const { button, words } = await readConfirm(popup);
  const held = control.addFault({ match: write, action: whenIn });
  await button.click();

  await expect(panel.getByRole('heading', { name: 'Finding out what happened…' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Confirm/ })).toHaveCount(0);
  expect(control.updates(subscriptionId)).toEqual([]);
  control.release(held);

  for (const page of [popup, panel])
    await expect(page.getByRole('status')).toContainText('Plan changed.');
  const charged = chargedOnce(control, subscriptionId);
  expect(words).toBe(`Confirm and charge ${charged} to Jane Doe`);
  for (const page of [popup, panel])
    await expect(page.getByRole('status')).toContainText(`${charged} is paid.`);
});

test('two windows that confirm at once make one change', async ({
  connect,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const panel = await extension.openPanel(ticket);
  await openView(control, panel, subscriptionId);
  await choosePlan(panel, 'Acme Business Monthly');
  const other = await readConfirm(panel);
  const { button } = await readConfirm(popup);
  // The one that writes is before its request while the other one confirms.
  const read = { ...write, method: 'GET' };
  const reading = control.addFault({ match: read, action: whenIn });
  const asked = control.requests().length;
  await button.click();
  await expect.poll(() => met(control, asked, read)).toBe(1);
  await other.button.click();
  await expect(panel.getByRole('alert')).toContainText('another window is changing');
  control.release(reading);

  for (const page of [popup, panel])
    await expect(page.getByRole('status')).toContainText('Plan changed.');
  const charged = chargedOnce(control, subscriptionId);
  for (const page of [popup, panel])
    await expect(page.getByRole('status')).toContainText(`${charged} is paid.`);
});

test('a popup that is closed in the middle of a write tells how it ended when it is opened again', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button, words } = await readConfirm(popup);
  const held = control.addFault({ match: write, action: whenIn });
  await button.click();
  await expect.poll(() => sent(control, subscriptionId)).toBe(1);
  await popup.close();
  control.release(held);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('!');

  const reopened = await extension.openPopup(ticket);
  const waiting = reopened.getByRole('region', { name: 'Plan changes' });
  await expect(waiting).toContainText('Plan changed.');
  await waiting.getByRole('button', { name: 'Show' }).click();
  const charged = chargedOnce(control, subscriptionId);
  expect(words).toBe(`Confirm and charge ${charged} to Jane Doe`);
  await expect(reopened.getByRole('status')).toContainText(`Plan changed. ${charged} is paid.`);
  await reopened.getByRole('button', { name: 'Done' }).click();
  await expect(waiting).toBeHidden();
  await expect.poll(() => badgeOf(extension, ticket)).toBe('3');
});

test('a vault that is locked in the middle of a write does not lose what became of it', async ({
  connect,
  openChange,
  simulator: { control },
  welcome,
}) => {
  const passphrase = 'correct horse battery staple';
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'vault', passphrase });
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button, words } = await readConfirm(popup);
  const held = control.addFault({ match: write, action: whenIn });
  await button.click();
  await expect.poll(() => sent(control, subscriptionId)).toBe(1);
  await welcome.getByRole('button', { name: 'Lock now' }).click();
  await expect(popup.getByRole('heading', { name: 'Portage is locked' })).toBeVisible();
  control.release(held);
  await expect.poll(() => control.updates(subscriptionId)).toHaveLength(1);

  await unlock(popup, passphrase);
  const waiting = popup.getByRole('region', { name: 'Plan changes' });
  await expect(waiting).toContainText('Plan changed.');
  await waiting.getByRole('button', { name: 'Show' }).click();
  const charged = chargedOnce(control, subscriptionId);
  expect(words).toBe(`Confirm and charge ${charged} to Jane Doe`);
  // Whether it was paid could not be read while Portage was locked; it is read now.
  const status = popup.getByRole('status');
  await expect(status).toContainText(`${charged} is paid.`, { timeout: 40_000 });
});

import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { pressCommand } from '../entries';
import { expect, test } from '../fixtures';
import { type Reply, sendScript } from '../messages/commands';
import { expectUntouched, sent } from '../plan-change/ledger';
import { choosePlan, openView, readConfirm } from '../plan-change/view';
import { toastOf } from '../ticket-view';
import { decree } from './decree';

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  storage: {
    session: {
      get(
        keys: null,
      ): Promise<Record<string, { change?: { id: string; intended: { mode: string } } }>>;
    };
  };
};

const { jane } = people;

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('what the company decrees holds without a choice, is told, and cannot be loosened', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  await decree({ context, extension }, { sendToOthers: 'refuse', amountCap: { USD: 100 } });
  await welcome.reload();
  const rails = welcome.getByRole('region', { name: 'Guard rails' });
  await expect(rails.getByText(/Your company/)).toBeVisible();
  const refuse = rails.getByRole('radio', { name: 'Refuse' });
  await expect(refuse).toBeChecked();
  await expect(refuse).toBeDisabled();
  await expect(rails.getByRole('radio', { name: /^Warn/ })).toBeDisabled();
  await expect(rails.getByRole('list', { name: /charge at once/ })).toHaveText('$1.00');
  const links = rails.getByRole('switch', { name: /portal links/ });
  await expect(links, 'what nobody decrees is the agent’s to choose').toBeEnabled();

  const ticket = await openTicket(ticketNumbers.otherPerson);
  const popup = await extension.openPopup(ticket);
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await expect(warning).toContainText('The guard rails do not allow this.');
  await expect(popup.getByRole('button', { name: 'Send anyway' })).toHaveCount(0);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^The guard rails do not allow this/);
  expect(control.changes()).toEqual([]);
});

test('a charge beyond the company’s cap is said before it can be confirmed; another way is open', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await decree({ context, extension }, { amountCap: { USD: 100, EUR: 100 } });
  const popup = await extension.openPopup(await openTicket(ticketNumbers.subscription));
  await openView(control, popup, jane.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const button = popup.getByRole('button', { name: /^Confirm and charge/ });
  await expect(button).toHaveAccessibleDescription(/at most \$1\.00 to be billed at once/);
  await expect(button).toBeDisabled();
  await popup.getByText('Prorated, with the next bill', { exact: true }).click();
  const later = await readConfirm(popup, /^Confirm and bill \$0\.00 now/);
  await later.button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed. Nothing was charged now.');
  expect(control.charges(jane.subscriptionId)).toEqual([]);
  expect(control.updates(jane.subscriptionId)).toHaveLength(1);
});

test('it is the worker that refuses a charge beyond the cap, whatever the page believes', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(await openTicket(ticketNumbers.subscription));
  await openView(control, popup, jane.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await readConfirm(popup);
  await decree({ context, extension }, { amountCap: { USD: 100 } });
  const worker = await extension.serviceWorker();
  const previewId = await worker.evaluate(async () => {
    const kept = Object.values(await chrome.storage.session.get(null));
    return kept.find((each) => each.change?.intended.mode === 'prorated_immediately')?.change?.id;
  });
  const input = { previewId };
  const reply = await popup.evaluate<Reply>(sendScript({ command: 'confirmChange', input }));
  expect(reply.problem?.kind).toBe('refused-by-policy');
  expect(sent(control, jane.subscriptionId)).toBe(0);
  expectUntouched(control, jane.subscriptionId);
});

test('links and plan changes are off where the company says so, or makes a slip saying it', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  await decree({ context, extension }, { links: false, changes: 'no', sendToOthers: 'deny' });
  await welcome.reload();
  const rails = welcome.getByRole('region', { name: 'Guard rails' });
  for (const name of [/portal links/, 'Change plans']) {
    const decreed = rails.getByRole('switch', { name });
    await expect(decreed).not.toBeChecked();
    await expect(decreed).toBeDisabled();
    await expect(decreed).toHaveAccessibleDescription(/company/);
  }
  await expect(rails.getByRole('radio', { name: 'Refuse' })).toBeChecked();

  const ticket = await openTicket(ticketNumbers.subscription);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^The guard rails do not allow this/);
  const popup = await extension.openPopup(ticket);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('alert').first()).toContainText('The guard rails do not allow this');
  expect(control.changes()).toEqual([]);
});

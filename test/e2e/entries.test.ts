import type { Page } from '@playwright/test';
import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { clickMenu, pressCommand, rightClickText } from './entries';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';
import { badgeOf, toastOf } from './ticket-view';

const acme = { name: 'Acme', key: keys.sandbox, keep: 'session' } as const;
const { jane, maria } = people;
const mailto = `mailto:${jane.email}`;

/** Everything that would tell the page who the customer is. */
const customerData = [jane, maria].flatMap(({ id, name, email, subscriptionIds }) => [
  id,
  ...(name?.split(' ') ?? []),
  email,
  ...subscriptionIds,
]);

test.beforeEach(({ enableSite, desk }) => enableSite(desk.origin));

test('the context menu copies each link for a selection, an e-mail link and a marked ID', async ({
  context,
  connect,
  extension,
  openTicket,
  simulator,
}) => {
  await connect(acme);
  const ticket = await openTicket(ticketNumbers.subscription);
  const portal = 'https://sandbox-customer-portal.paddle.com/cpl_';
  const copied = async (click: Parameters<typeof clickMenu>[2], toast: RegExp) => {
    await dismissToast(ticket);
    await clickMenu(extension, ticket, click);
    expectNobodyNamed(await toastOf(ticket, toast));
    return readClipboard(ticket);
  };

  await test.step('for a selection, with the spaces a double click takes along', async () => {
    const click = { menuItemId: 'copy-payment-update-link', selectionText: ` ${jane.id} ` };
    const link = new URL(await copied(click, /^Payment-update link copied/));
    expect(link.href).toMatch(new RegExp(`^${portal}`));
    expect(link.searchParams.get('action')).toBe('update_subscription_payment_method');
    expect(link.searchParams.get('subscription_id')).toBe(jane.subscriptionId);
  });

  await test.step('for an e-mail link', async () => {
    const click = { menuItemId: 'copy-cancel-link', linkUrl: mailto };
    const link = new URL(await copied(click, /^Cancel link copied/));
    expect(link.searchParams.get('action')).toBe('cancel_subscription');
    expect(link.searchParams.get('subscription_id')).toBe(jane.subscriptionId);
  });

  await test.step('for the marked ID under the pointer', async () => {
    await rightClickText(ticket, jane.subscriptionId);
    await expect.poll(() => pointedAt(extension)).toBe(jane.subscriptionId);
    const click = { menuItemId: 'copy-portal-link:on-page' };
    const link = new URL(await copied(click, /^Portal link copied/));
    expect(link.href).toMatch(new RegExp(`^${portal}`));
    expect(link.searchParams.get('subscription_id')).toBeNull();
  });

  await test.step('and nothing for what is not marked', async () => {
    await rightClickText(ticket, 'My bank sent me');
    await expect.poll(() => pointedAt(extension)).toBeUndefined();
  });

  await test.step('nor for what was under the pointer on the page before', async () => {
    await rightClickText(ticket, jane.subscriptionId);
    await expect.poll(() => pointedAt(extension)).toBe(jane.subscriptionId);
    await ticket.reload();
    await expect.poll(() => pointedAt(extension)).toBeUndefined();
  });

  await test.step('and opens the portal in a tab without opener or referrer', async () => {
    const opening = context.waitForEvent('page');
    await clickMenu(extension, ticket, { menuItemId: 'open-portal', linkUrl: mailto });
    const opened = await opening;
    await expect(opened.getByText(jane.email).first()).toBeVisible();
    expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
    await opened.close();
  });

  await test.step('and shows the customer in Portage', async () => {
    await clickMenu(extension, ticket, {
      menuItemId: 'show-in-portage',
      selectionText: maria.email,
    });
    const popup = await extension.findRealPopup(ticket);
    await expect.poll(() => popup.textOf('region', 'Customer')).toContain(maria.email);
    await popup.close();
  });

  const made = simulator.control
    .changes()
    .flatMap((change) => (change.kind === 'portal-session' ? change.customerId : []));
  expect(made).toEqual(Array(4).fill(jane.id));
});

test('where it is not clear who is meant, Portage asks and makes no link', async ({
  connect,
  extension,
  openTicket,
  page,
  simulator,
}) => {
  await connect(acme);
  const asks = async (entry: () => Promise<void>, toast: RegExp) => {
    await dismissToast(page);
    await entry();
    expectNobodyNamed(await toastOf(page, toast));
    const popup = await extension.findRealPopup(page);
    const text = String(await popup.evaluate('document.body.innerText'));
    await popup.close();
    return text;
  };
  const chooses = /^More than one fits/;

  await test.step('two plans, for a link that needs one', async () => {
    await openTicket(ticketNumbers.twoPlans);
    await expect.poll(() => badgeOf(extension, page)).toBe('2');
    await asks(() => pressCommand(extension, page, 'copy-payment-update-link'), chooses);
    const click = { menuItemId: 'copy-cancel-link', selectionText: maria.email };
    await asks(() => clickMenu(extension, page, click), chooses);
  });

  await test.step('two customers on one page', async () => {
    await openTicket(ticketNumbers.severalCustomers);
    await expect.poll(() => badgeOf(extension, page)).toBe('3');
    await asks(() => pressCommand(extension, page, 'copy-portal-link'), chooses);
  });

  await test.step('a name that several have', async () => {
    const click = { menuItemId: 'copy-portal-link', selectionText: 'Taylor' };
    await asks(() => clickMenu(extension, page, click), chooses);
  });

  expect(simulator.control.changes()).toEqual([]);
  expect(await readClipboard(page)).toBe('');
});

test('a keyboard command copies from the ticket with nothing selected', async ({
  connect,
  extension,
  openTicket,
  simulator,
}) => {
  await connect(acme);
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).not.toBe('');

  await pressCommand(extension, ticket, 'copy-payment-update-link');
  expectNobodyNamed(await toastOf(ticket, /^Payment-update link copied/));
  expect(await readClipboard(ticket)).toContain(jane.subscriptionId);

  await dismissToast(ticket);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^Portal link copied/);
  expect(await readClipboard(ticket)).not.toContain(jane.subscriptionId);
  expect(simulator.control.changes()).toHaveLength(2);

  // Pressed before the content script has said anything of the page.
  await openTicket(ticketNumbers.nobody);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^There is nothing to look up here/);

  simulator.control.addFault({
    match: { method: 'POST' },
    action: { kind: 'status', status: 403, code: 'forbidden' },
  });
  await openTicket(ticketNumbers.subscription);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^The API key lacks a permission/);
  expect(simulator.control.changes()).toHaveLength(2);
});

test('a menu and a command say that there is no account, that Portage is locked, and that a key is gone', async ({
  connect,
  extension,
  openTicket,
  simulator,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).not.toBe('');
  const entries = [
    () => pressCommand(extension, ticket, 'copy-portal-link'),
    () => clickMenu(extension, ticket, { menuItemId: 'copy-portal-link', linkUrl: mailto }),
  ];
  const say = async (toast: RegExp, role: string, name: string) => {
    for (const enter of entries) {
      await dismissToast(ticket);
      await enter();
      await toastOf(ticket, toast);
      const popup = await extension.findRealPopup(ticket);
      await popup.waitFor(role, name);
      await popup.close();
    }
  };

  await say(/^There is no account yet/, 'button', 'Add an account');
  await connect({ ...acme, name: 'Lent', key: keys.secondBrandSandbox });
  await lockScreen(extension);
  await say(/^The key of this account was kept only until/, 'button', 'Paste the key again');
  await connect({ ...acme, keep: 'vault', passphrase: 'seven quiet harbours at dawn' });
  await lockScreen(extension);
  await say(/^Portage is locked/, 'button', 'Unlock');
  expect(simulator.control.changes()).toEqual([]);
});

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  idle: { onStateChanged: { dispatch(state: 'locked'): void } };
  storage: { session: { get(key: string): Promise<{ pointed?: { finding: { value: string } } }> } };
};

/** The operating system says that the screen was locked. */
async function lockScreen(extension: Extension): Promise<void> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(() => chrome.idle.onStateChanged.dispatch('locked'));
}

/** What the items for a marked ID would act on; they are shown while there is such a thing. */
async function pointedAt(extension: Extension): Promise<string | undefined> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(async () => {
    return (await chrome.storage.session.get('pointed')).pointed?.finding.value;
  });
}

/** So that the next toast cannot be taken for this one. */
async function dismissToast(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('portage-toast')?.remove());
}

function expectNobodyNamed(toast: string): void {
  for (const word of customerData) expect(toast).not.toContain(word);
}

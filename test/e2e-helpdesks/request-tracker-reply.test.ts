import type { Page } from '@playwright/test';
import { expect } from '../e2e/fixtures';
import { requester } from '../helpdesk/real/mail';
import { agents } from '../helpdesk/real/request-tracker/agents';
import type { Control } from '../simulator/control';
import { keepPicture } from './keep-picture';
import { openReply } from './open-reply';
import { test } from './request-tracker-fixtures';
import { showPanel } from './show-panel';
import { readEditor, typed, typeReply } from './write-reply';

test.beforeEach(({ enableSite, requestTracker }) => enableSite(requestTracker.site));

test('a link goes into the rich-text reply where the caret is, and is stored with the ticket', async ({
  extension,
  inserted,
  openTicketAs,
  simulator: { control },
}) => {
  const ticket = await openTicketAs(agents.richText);
  await openReply(ticket);
  await ticket.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
  await typeReply(ticket);
  await expect.poll(async () => (await readEditor(ticket)).text).toBe(typed);

  inserted(ticket);
  const popup = await extension.openPopup(ticket);
  const made = await insertLink(popup, control);
  const { text, links } = await readEditor(ticket);
  expect(text).toMatch(/^Hello Jane\. You can .+ Thank you!$/);
  expect(text).not.toContain('https:');
  expect(links).toHaveLength(1);
  expect(made).toContain(tokenOf(links[0] ?? ''));

  await ticket.bringToFront();
  await ticket.keyboard.press('Control+z');
  await expect.poll(() => readEditor(ticket)).toEqual({ text: typed, links: [] });

  await popup.bringToFront();
  await showPanel(popup);
  const again = await insertLink(popup, control);
  await keepPicture('request-tracker-reply', { ticket, panel: popup });
  await ticket.bringToFront();
  await send(ticket);
  const stored = ticket.locator('.message-stanza').filter({ hasText: 'Hello Jane' });
  await expect(stored).toHaveText(/^\s*Hello Jane\.\sYou can .+\sThank you!\s*$/);
  const address = await stored.getByRole('link').getAttribute('href');
  expect(again).toContain(tokenOf(address ?? ''));
  expect(control.changes().map(({ kind }) => kind)).toEqual(['portal-session', 'portal-session']);
});

test('the plain text box gets the bare address', async ({
  extension,
  inserted,
  openTicketAs,
  simulator: { control },
}) => {
  const ticket = await openTicketAs(agents.plainText);
  await openReply(ticket);
  const box = ticket.locator('textarea[name="UpdateContent"]');
  await box.click();
  await typeReply(ticket);
  await expect(box).toHaveValue(typed);

  inserted(ticket);
  const popup = await extension.openPopup(ticket);
  const made = await insertLink(popup, control);
  const written = /^Hello Jane\. You can .+(https:\S+token=\S+) .*Thank you!$/;
  await expect(box).toHaveValue(written);
  const [, address = ''] = written.exec(await box.inputValue()) ?? [];
  expect(made).toContain(tokenOf(address));
  await ticket.bringToFront();
  await ticket.keyboard.press('Control+z');
  await expect(box).toHaveValue(typed);

  await popup.bringToFront();
  await insertLink(popup, control);
  await expect(box).toHaveValue(written);
  const [, again = ''] = written.exec(await box.inputValue()) ?? [];
  await ticket.bringToFront();
  await send(ticket);
  const stored = ticket.locator('.message-stanza').filter({ hasText: 'Hello Jane' });
  await expect(stored).toContainText(again);
  expect(again).not.toBe(address);
});

/** Of the customer whom Portage found, though this page shows no mail; gives the tokens made for it. */
async function insertLink(popup: Page, control: Control): Promise<string[]> {
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText(requester.email);
  const before = control.portalTokens().length;
  const dismiss = popup.getByRole('button', { name: 'Dismiss' });
  if (await dismiss.isVisible()) await dismiss.click();
  await popup.getByRole('button', { name: 'Insert payment-update link' }).click();
  await expect(popup.getByRole('status')).toContainText('Payment-update link inserted');
  return control.portalTokens().slice(before);
}

/** Sends the reply; the ticket is shown again, with the reply in its history. */
async function send(ticket: Page): Promise<void> {
  await ticket.getByRole('button', { name: 'Update Ticket' }).click();
  await expect(ticket.getByText('Correspondence added')).toBeVisible();
}

/** The token of a link that leads to this customer's portal. */
function tokenOf(link: string): string {
  const { host, searchParams } = new URL(link);
  expect(host).toBe('sandbox-customer-portal.paddle.com');
  expect(searchParams.get('subscription_id')).toBe(requester.subscriptionId);
  return searchParams.get('token') ?? '';
}

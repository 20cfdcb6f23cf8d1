import { expect } from '../e2e/fixtures';
import { readClipboard } from '../e2e/read-clipboard';
import { badgeOf, marksOf } from '../e2e/ticket-view';
import { onCopy, requester } from '../helpdesk/real/mail';
import { agents } from '../helpdesk/real/request-tracker/agents';
import { keepPicture } from './keep-picture';
import { test } from './request-tracker-fixtures';
import { showPanel } from './show-panel';

/** What stands in the ticket, each once: the IDs in the words, the requester, and who is on copy. */
const found = [requester.subscriptionId, requester.id, requester.email, onCopy.email];

test('a ticket made of a mail is read as it is opened, and leads to its customer', async ({
  enableSite,
  extension,
  openTicketAs,
  requestTracker,
}) => {
  await enableSite(requestTracker.site);
  const ticket = await openTicketAs(agents.richText);
  await expect.poll(() => badgeOf(extension, ticket)).toBe(String(found.length));
  expect(new Set(await marksOf(ticket))).toEqual(new Set(found));

  const popup = await extension.openPopup(ticket);
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText(requester.email);
  await popup.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
  const copied = new URL(await readClipboard(ticket));
  expect(copied.searchParams.get('subscription_id')).toBe(requester.subscriptionId);

  await showPanel(popup);
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText(requester.email);
  await keepPicture('request-tracker', { ticket, panel: popup });
});

test('a helpdesk of one’s own is read by opening the popup, and enabled from there', async ({
  extension,
  openTicketAs,
  requestTracker,
}) => {
  const ticket = await openTicketAs(agents.plainText);
  expect(await marksOf(ticket)).toEqual([]);
  await extension.grantSite(requestTracker.origin);

  const popup = await extension.openRealPopup(ticket);
  expect(await popup.textOf('region', 'Customer')).toContain(requester.email);
  await popup.click('button', 'Enable on this site');
  await popup.waitForGone('button', 'Enable on this site');
  await popup.close();
  await expect.poll(() => badgeOf(extension, ticket)).toBe(String(found.length));
});

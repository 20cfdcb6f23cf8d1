import { expect } from '../e2e/fixtures';
import { badgeOf } from '../e2e/ticket-view';
import { mail, onCopy, requester } from '../helpdesk/real/mail';
import { agents } from '../helpdesk/real/request-tracker/agents';
import { people } from '../simulator/seed/people';
import { openReply } from './open-reply';
import { test } from './request-tracker-fixtures';

test.beforeEach(({ enableSite, requestTracker }) => enableSite(requestTracker.site));

test('the requester and the IDs of the mail are known where the reply is written, which shows neither', async ({
  extension,
  openTicketAs,
}) => {
  const ticket = await openTicketAs(agents.richText);
  const words = ticket.getByText(`Your receipt says subscription ${requester.subscriptionId}`);
  await expect(words).toBeVisible();
  await expect.poll(() => badgeOf(extension, ticket)).toBe('4');

  await openReply(ticket);
  await expect(words).toBeHidden();
  const popup = await extension.openPopup(ticket);
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(found).toContainText(`Requester: ${requester.name}, ${requester.email}`);
  for (const id of [requester.subscriptionId, requester.id]) {
    await expect(found.getByTitle(id)).toContainText('only in the customer’s');
  }
  await expect(found.getByRole('button', { name: onCopy.email })).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText(requester.email);
  await expect(popup.getByRole('article')).toContainText('Named on the page');
});

test('nothing of one ticket is shown beside the reply to the next', async ({
  extension,
  openTicketAs,
  requestTracker,
}) => {
  const ticket = await openTicketAs(agents.plainText);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('4');
  const next = await requestTracker.receive(mail(people.yearly));
  await ticket.goto(`${requestTracker.origin}/Ticket/Update.html?Action=Respond&id=${next.number}`);

  const popup = await extension.openPopup(ticket);
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(found.getByRole('button', { name: people.yearly.email })).toBeVisible();
  await expect(found).not.toContainText('Requester');
  for (const value of [requester.email, requester.id, requester.subscriptionId]) {
    await expect(found.getByTitle(value)).toHaveCount(0);
  }
});

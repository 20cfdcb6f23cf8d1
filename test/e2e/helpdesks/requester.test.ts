import type { Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { lookUp } from '../popup/look-up';
import { capture } from './open-capture';

const { jane, maria } = people;

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

/** Answers for a helpdesk's host with what `body` gives for a path; unknown paths get nothing. */
async function serve(page: Page, origin: string, body: Record<string, string>): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const html = body[pathname];
    return html === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
}

/** A captured page of Maria's; who is quoted in it is Jane, and the subscription is Jane's. */
async function ticketOf(name: string): Promise<string> {
  return (await capture(name))
    .replaceAll('maria.keller@example.com', maria.email)
    .replaceAll('victim@example.org', jane.email)
    .replaceAll(/sub_\w{26}/g, jane.subscriptionId);
}

test('the requester is shown and looked up first, whoever else is on the page', async ({
  enableSite,
  extension,
  page,
}) => {
  const origin = 'https://acme.zendesk.com';
  await enableSite(origin);
  const html = (await ticketOf('zendesk')).replaceAll(/(sub|txn|ctm)_\w{26}/g, '');
  await serve(page, origin, { '/agent/tickets/34': html });
  await page.goto(`${origin}/agent/tickets/34`);

  const popup = await extension.openPopup(page);
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(found.getByText(`Requester: Maria Keller, ${maria.email}`)).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Customer', exact: true })).toContainText(
    maria.id,
  );
  const chips = found.getByRole('button', { name: /@/ });
  await expect(chips.first()).toContainText(maria.email);
  await expect(
    found.getByRole('button', { name: `${jane.email} (only in the customer’s own words)` }),
  ).toBeVisible();
  await expect(found.getByRole('button', { name: /other@example\.org/ })).toHaveCount(0);
});

test('an address that only looks like the customer’s is flagged where the requester stands', async ({
  enableSite,
  extension,
  page,
}) => {
  const origin = 'https://acme.zendesk.com';
  // A Cyrillic “а”, which looks like the Latin one, and a name so long that the line is cut.
  const twin = maria.email.replace('a', '\u0430');
  const html = (await ticketOf('zendesk'))
    .replaceAll(maria.email, twin)
    .replaceAll('Maria Keller', `Maria ${'Keller-'.repeat(8)}Keller`)
    .replaceAll(/(sub|txn|ctm)_\w{26}/g, '');
  await enableSite(origin);
  await serve(page, origin, { '/agent/tickets/34': html });
  await page.goto(`${origin}/agent/tickets/34`);

  const popup = await extension.openPopup(page);
  const line = popup.getByTitle(twin).filter({ hasText: 'Requester:' });
  await expect(line).toContainText('Maria Keller-');
  const flag = line.getByText('mixed scripts');
  await expect(flag).toBeInViewport({ ratio: 1 });
});

test('the agent’s own address, which the helpdesk tells, is no finding', async ({
  enableSite,
  extension,
  page,
}) => {
  const origin = 'https://mail.google.com';
  await enableSite(origin);
  await serve(page, origin, { '/mail/u/0/': await ticketOf('gmail') });
  await page.goto(`${origin}/mail/u/0/#inbox/FMfcgzQbdrTpXqVbNwHkLmPzRsTvWxYz`);

  const popup = await extension.openPopup(page);
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(found.getByText(`Requester: Maria Keller, ${maria.email}`)).toBeVisible();
  await expect(found.getByRole('button', { name: new RegExp(maria.email) })).toBeVisible();
  await expect(found.getByRole('button', { name: /lena@acme\.example/ })).toHaveCount(0);
});

test('the reply page of a ticket knows what its conversation said, and no other ticket’s', async ({
  enableSite,
  extension,
  page,
}) => {
  const origin = 'https://rt.acme.example';
  await enableSite(origin);
  await serve(page, origin, {
    '/Ticket/Display.html': await ticketOf('request-tracker'),
    '/Ticket/Update.html': (await capture('request-tracker-reply')).replaceAll(
      /maria\.keller@example\.com|tom@example\.net/g,
      '',
    ),
  });
  await page.goto(`${origin}/Ticket/Display.html?id=12`);
  const worker = await extension.serviceWorker();
  await expect
    .poll(() => worker.evaluate(remembered), 'the ticket is read though no popup is open')
    .toContain(jane.subscriptionId);
  await page.goto(`${origin}/Ticket/Update.html?Action=Respond;id=12`);

  const popup = await extension.openPopup(page);
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(found.getByText(`Requester: Maria Keller, ${maria.email}`)).toBeVisible();
  await expect(
    found.getByRole('button', {
      // The ends of an ID are drawn apart.
      name: new RegExp(`${jane.subscriptionId.slice(-6)} only in the customer’s own words`),
    }),
  ).toBeVisible();
  await popup.close();

  await page.goto(`${origin}/Ticket/Update.html?Action=Respond;id=13`);
  const another = await extension.openPopup(page);
  const nothing = another.getByRole('region', { name: 'On this page' });
  await expect(nothing.getByText('No ID or e-mail address on this page.')).toBeVisible();
  await expect(nothing.getByText(/Requester/)).toHaveCount(0);
});

test('a name that holds the customer’s address takes the second step, and is told', async ({
  enableSite,
  extension,
  page,
}) => {
  const origin = 'https://acme.zendesk.com';
  await enableSite(origin);
  const html = (await ticketOf('zendesk'))
    .replaceAll(maria.email, 'noor@lantern.example')
    .replaceAll('Maria Keller', jane.email)
    .replaceAll(/(sub|txn|ctm)_\w{26}/g, '');
  await serve(page, origin, { '/agent/tickets/34': html });
  await page.goto(`${origin}/agent/tickets/34`);

  const popup = await extension.openPopup(page);
  await lookUp(popup, jane.email);
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await expect(warning).toContainText('The ticket names several people as its requester');
  await expect(warning).toContainText('noor@lantern.example');
  await expect(popup.getByRole('button', { name: 'Copy portal link' })).toHaveCount(0);

  await warning.getByRole('button', { name: 'Send anyway' }).click();
  await warning.getByRole('textbox', { name: 'Reason' }).fill('Her colleague');
  await warning.getByRole('button', { name: 'Continue' }).click();
  await expect(popup.getByRole('button', { name: 'Copy portal link' })).toBeEnabled();
});

test('a ticket that is not drawn yet is not given the requester of the one before', async ({
  enableSite,
  extension,
  page,
}) => {
  const origin = 'https://app.crisp.chat';
  const inbox = '/website/1b2c-3d/inbox';
  await enableSite(origin);
  await serve(page, origin, { [`${inbox}/session_aa/`]: await ticketOf('crisp') });
  await page.goto(`${origin}${inbox}/session_aa/`);
  const requester = async (): Promise<string[]> => {
    const popup = await extension.openPopup(page);
    const found = popup.getByRole('region', { name: 'On this page' });
    await expect(found.getByRole('button').first()).toBeVisible();
    const lines = await found
      .getByRole('paragraph')
      .filter({ hasText: 'Requester: ' })
      .allTextContents();
    await popup.close();
    return lines;
  };
  expect(await requester()).toEqual([`Requester: Maria Keller, ${maria.email}`]);

  // The address first, then the page: as single-page applications do.
  await page.evaluate((path) => history.pushState(null, '', path), `${inbox}/session_bb/`);
  await requester();
  await page.evaluate(() => {
    const email = document.querySelector('aside .c-conversation-profile__email');
    email?.classList.add('c-conversation-profile__email--not-set');
    if (email) email.textContent = 'set e-mail';
  });
  expect(await requester()).toEqual([]);
});

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: { storage: { session: { get(keys: null): Promise<object> } } };

async function remembered(): Promise<string> {
  const kept = Object.entries(await chrome.storage.session.get(null));
  return JSON.stringify(kept.filter(([place]) => place.startsWith('ticket:')));
}

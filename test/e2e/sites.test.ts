import { ownAddress, ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { expect, test } from './fixtures';
import { badgeOf, marksOf } from './ticket-view';

const { jane, jpy, maria, pastDue, yearly } = people;

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('a site enabled in the popup is read in its open tabs and after, until it is removed', async ({
  desk,
  extension,
  openTicket,
  welcome,
}) => {
  const sites = welcome.getByRole('region', { name: 'Sites' });
  await sites.getByLabel('Our own addresses and domains').fill(ownAddress.split('@').at(1) ?? '');
  await sites.getByRole('button', { name: 'Save' }).click();
  await expect(sites.getByRole('button', { name: 'Save' })).toBeDisabled();

  const ticket = await openTicket(ticketNumbers.subscription);
  const before = await ticket.evaluate(() => document.documentElement.outerHTML);
  expect(await marksOf(ticket)).toEqual([]);

  await test.step('the open tab is read at once, and its document left as it was', async () => {
    await extension.grantSite(desk.origin);
    const popup = await extension.openRealPopup(ticket);
    await popup.click('button', 'Enable on this site');
    await popup.waitForGone('button', 'Enable on this site');
    await popup.close();
    await expect.poll(() => badgeOf(extension, ticket)).toBe('2');
    await expect.poll(() => marksOf(ticket)).toEqual([jane.email, jane.subscriptionId, jane.email]);
    expect(await ticket.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  await test.step('the open popup follows to the next ticket, whose address alone changes', async () => {
    const popup = await extension.openPopup(ticket);
    const found = popup.getByRole('region', { name: 'On this page' });
    await expect(found.getByRole('button', { name: jane.email })).toBeVisible();
    await expect(found.getByRole('button', { name: ownAddress })).toBeHidden();
    await ticket.getByRole('link', { name: /#1040/ }).click();
    await expect.poll(() => badgeOf(extension, ticket)).toBe('1');
    await expect.poll(() => marksOf(ticket)).toEqual([pastDue.email, pastDue.email]);
    await expect(found.getByRole('button', { name: pastDue.email })).toBeVisible();
    await expect(found.getByRole('button', { name: jane.email })).toBeHidden();
    await popup.close();
  });

  await test.step('a page loaded later is read too', async () => {
    await openTicket(ticketNumbers.twoPlans);
    await expect.poll(() => marksOf(ticket)).toEqual([maria.email, maria.email]);
    await expect.poll(() => badgeOf(extension, ticket)).toBe('1');
  });

  await test.step('a page on which nothing stands has nothing of the one before', async () => {
    await ticket.goto(`${desk.origin}/`);
    await expect(ticket.getByText('Choose a ticket on the left.')).toBeVisible();
    await expect.poll(() => badgeOf(extension, ticket)).toBe('');
    const popup = await extension.openPopup(ticket);
    await expect(popup.getByText('Whom is this ticket about?')).toBeVisible();
    await expect(popup.getByText(maria.email)).toBeHidden();
    await popup.close();
  });

  await test.step('a site that is removed is left as it was', async () => {
    await openTicket(ticketNumbers.subscription);
    await expect.poll(() => badgeOf(extension, ticket)).toBe('2');
    await sites.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(() => marksOf(ticket)).toEqual([]);
    await expect.poll(() => badgeOf(extension, ticket)).toBe('');
    expect(await ticket.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await openTicket(ticketNumbers.email);
    expect(await badgeOf(extension, ticket)).toBe('');
  });
});

test('frames of enabled sites are read, other frames are not, and a frame that goes is forgotten', async ({
  context,
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  await context.route('https://elsewhere.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<p>${yearly.id}</p>` }),
  );
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.email);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('2');

  await ticket.evaluate(
    async ([id, own]) => {
      const add = (fill: (frame: HTMLIFrameElement) => void) => {
        const frame = document.createElement('iframe');
        fill(frame);
        document.body.append(frame);
        return new Promise((resolve) => frame.addEventListener('load', resolve));
      };
      await add((frame) => {
        frame.src = 'https://elsewhere.example/';
      });
      await add((frame) => {
        frame.srcdoc = `<p>${id}</p>`;
      });
      await add((frame) => {
        frame.id = 'own';
        frame.src = `/tickets/${own}`;
      });
    },
    [maria.subscriptionId, ticketNumbers.subscription] as const,
  );
  // Of the desk's own: Jane's subscription and address; of the one without an address: María's.
  await expect.poll(() => badgeOf(extension, ticket)).toBe('5');
  const popup = await extension.openPopup(ticket);
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(found.getByTitle(maria.subscriptionId)).toBeVisible();
  await expect(found.getByTitle(jane.subscriptionId)).toBeVisible();
  await expect(found.getByTitle(yearly.id)).toBeHidden();

  await popup.close();
  await ticket.evaluate(() => document.querySelector('#own')?.remove());
  const again = await extension.openPopup(ticket);
  const left = again.getByRole('region', { name: 'On this page' });
  await expect(left.getByTitle(maria.subscriptionId)).toBeVisible();
  await expect(left.getByTitle(jane.subscriptionId)).toBeHidden();
  await ticket.getByRole('link', { name: /#1036/ }).click();
  await expect(left.getByTitle(jpy.transactionId)).toBeVisible();
  await expect.poll(() => badgeOf(extension, ticket)).toBe('4');
});

test('a hosted helpdesk is enabled with all of its addresses, and removed as one', async ({
  extension,
  welcome,
}) => {
  const hosts = ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'];
  for (const host of hosts) await extension.grantSite(`https://${host}`);
  const sites = welcome.getByRole('region', { name: 'Sites' });
  const offer = sites.getByRole('button', { name: 'Enable Intercom' });
  await offer.click();
  const enabled = sites.getByRole('list', { name: 'Enabled sites' }).getByRole('listitem');
  await expect(enabled).toHaveText(/^Intercom.*app\.eu\.intercom\.com/);
  await expect(offer).toBeHidden();
  await expect(welcome.getByRole('status')).toHaveText('Portage is enabled on Intercom.');

  await sites.getByRole('button', { name: 'Remove Intercom' }).click();
  await expect(sites.getByText('None yet.')).toBeVisible();
  await expect(offer).toBeVisible();
});

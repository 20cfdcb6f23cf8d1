import type { Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { clickMenu } from '../entries';
import { expect, test } from '../fixtures';
import { capture } from '../helpdesks/open-capture';
import { type Reply, sendScript } from '../messages/commands';
import { toastOf } from '../ticket-view';

const { maria } = people;
const origin = 'https://mail.google.com';
const url = `${origin}/mail/u/0/#inbox/FMfcgzQbdrTpXqVbNwHkLmPzRsTvWxYz`;

test.beforeEach(async ({ connect, enableSite }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(origin);
});

test('a recipient beyond the customer, and everybody on the ticket, are named before anything is inserted', async ({
  extension,
  inserted,
  page,
  simulator: { control },
}) => {
  await openMail(page, (html) => html);
  const popup = await extension.openPopup(page);
  const customer = popup.getByRole('region', { name: 'Customer', exact: true });
  await expect(customer).toContainText(maria.id);
  await expect(customer.getByText(/^The reply also goes to/)).toContainText('tom@example.net');
  await expect(customer.getByText(/^The reply also goes to/)).not.toContainText(maria.email);
  await expect(customer.getByText(/^Also on the ticket/)).toContainText('tom@example.net');
  expect(control.changes()).toEqual([]);

  inserted(page);
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('inserted into the reply');
  await expect(page.locator('[g_editable] a[href*="customer-portal.paddle.com"]')).toHaveCount(1);
});

test('a recipient added while the panel stands open is named before anything is inserted', async ({
  extension,
  inserted,
  page,
  simulator: { control },
}) => {
  // Tom is on copy in the conversation, but not in the reply yet.
  const alone = /(<div name="cc">)<div.+?<\/div>(<\/div>)/;
  await openMail(page, (html) => html.replace(alone, '$1$2'));
  const panel = await extension.openPanel(page);
  const customer = panel.getByRole('region', { name: 'Customer', exact: true });
  await expect(customer).toContainText(maria.id);
  const beyond = customer.getByText(/^The reply also goes to/);
  await expect(beyond).toBeHidden();

  await addCopy(page, 'tom@example.net', 'Tom');
  const insert = panel.getByRole('button', { name: 'Insert portal link' });
  await insert.click();
  await expect(panel.getByRole('status')).toContainText(
    'The reply now also goes to tom@example.net',
  );
  await expect(beyond).toContainText('tom@example.net');
  expect(control.changes()).toEqual([]);

  await addCopy(page, 'sue@example.net', 'sue@example.net');
  await expect(beyond, 'what shows on the page is named by itself').toContainText(
    'sue@example.net',
  );
  inserted(page);
  await insert.click();
  await expect(panel.getByRole('status')).toContainText('inserted into the reply');
  await expect(page.locator('[g_editable] a[href*="customer-portal.paddle.com"]')).toHaveCount(1);
});

test('the worker itself counts whom the reply goes to, whatever a surface has shown', async ({
  extension,
  inserted,
  page,
  simulator: { control },
}) => {
  await openMail(page, (html) => html);
  const popup = await extension.openPopup(page);
  const region = popup.getByRole('region', { name: 'Customer', exact: true });
  await expect(region).toContainText(maria.id);
  const session = await popup.evaluate<Reply>(sendScript({ command: 'readSession', input: {} }));
  const { currentAccountId: accountId } = session.value as { currentAccountId: string };
  const insert = (recipients?: string[]) => {
    const input = { accountId, customerId: maria.id, page: 'overview', recipients };
    return popup.evaluate<Reply>(sendScript({ command: 'insertPortalLink', input }));
  };

  for (const named of [[], [maria.email], ['tom@example.org'], ['sue@example.net']]) {
    expect(await insert(named), named.join()).toMatchObject({
      ok: false,
      problem: { kind: 'other-recipients' },
    });
  }
  expect((await insert()).ok, 'who names nobody').not.toBe(true);
  expect(control.changes()).toEqual([]);
  await expect(page.locator('[g_editable] a')).toHaveCount(0);

  inserted(page);
  expect(await insert(['Tom@Example.net'])).toMatchObject({ value: { outcome: 'inserted' } });
  expect(control.changes()).toHaveLength(1);
});

test('a menu inserts nothing into a reply to somebody else as well, and leads to where they are named', async ({
  extension,
  page,
  simulator: { control },
}) => {
  await openMail(page, (html) => html);
  await clickMenu(extension, page, { menuItemId: 'insert-portal-link:on-page', editable: true });
  expect(await toastOf(page, /also goes to/)).not.toContain('tom');
  const popup = await extension.findRealPopup(page);
  await expect.poll(() => popup.textOf('region', 'Customer')).toContain('tom@example.net');
  await popup.close();
  expect(control.changes()).toEqual([]);
});

/** Opens a conversation of Gmail with a customer of the simulator in it. */
async function openMail(page: Page, changed: (html: string) => string): Promise<void> {
  const html = (await capture('gmail'))
    .replaceAll('maria.keller@example.com', maria.email)
    .replaceAll(/(sub|txn)_\w{26}/g, '');
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: changed(html) }),
  );
  await page.goto(url);
}

async function addCopy(page: Page, email: string, text: string): Promise<void> {
  await page.locator('[name="cc"]').evaluate(
    (list, chip) => {
      const option = document.createElement('div');
      option.role = 'option';
      option.dataset.hovercardId = chip.email;
      option.textContent = chip.text;
      list.append(option);
    },
    { email, text },
  );
}

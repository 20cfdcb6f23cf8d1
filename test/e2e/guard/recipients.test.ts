import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { capture } from '../helpdesks/open-capture';

const { maria } = people;
const origin = 'https://mail.google.com';
const url = `${origin}/mail/u/0/#inbox/FMfcgzQbdrTpXqVbNwHkLmPzRsTvWxYz`;

test('a recipient beyond the customer, and everybody on the ticket, are named before anything is inserted', async ({
  connect,
  enableSite,
  extension,
  inserted,
  page,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(origin);
  const html = (await capture('gmail'))
    .replaceAll('maria.keller@example.com', maria.email)
    .replaceAll(/(sub|txn)_\w{26}/g, '');
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(url);
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

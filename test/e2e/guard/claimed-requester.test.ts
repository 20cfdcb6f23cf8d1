import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { pressCommand } from '../entries';
import { expect, test } from '../fixtures';
import { capture } from '../helpdesks/open-capture';
import { readClipboard } from '../read-clipboard';
import { toastOf } from '../ticket-view';

const { jane } = people;

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

/** Pages on which whoever asks can have written Jane's address where the requester stands. */
const pages = [
  {
    what: 'as the name of an account',
    origin: 'https://acme.atlassian.net',
    path: '/browse/HELP-12',
    html: async () =>
      (await capture('jira-service-management'))
        .replaceAll('maria.keller@example.com', jane.email)
        .replaceAll(/(sub|txn|ctm)_\w{26}/g, ''),
  },
  {
    what: 'in a message of which nothing tells that it is one',
    origin: 'https://desk.acme.example',
    path: '/t/1',
    html: async () =>
      `<!doctype html><main><div><p>Hello</p><table><tr><th>From</th><td>${jane.email}</td></tr></table></div></main>`,
  },
] as const;

for (const { what, origin, path, html } of pages) {
  test(`a requester who may have written the address ${what} is looked up, and takes the second step`, async ({
    enableSite,
    extension,
    page,
    simulator: { control },
    welcome,
  }) => {
    await enableSite(origin);
    const body = await html();
    await page.route(`${origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(origin + path);
    await page.bringToFront();
    await pressCommand(extension, page, 'copy-portal-link');
    await toastOf(page, /^The ticket’s requester is someone else, or may be/);
    const opened = await extension.findRealPopup(page);
    await opened.close();
    expect(control.changes()).toEqual([]);

    const popup = await extension.openPopup(page);
    await expect(popup.getByText(`Requester: ${jane.email}`)).toBeVisible();
    const customer = popup.getByRole('region', { name: 'Customer', exact: true });
    await expect(customer).toContainText(jane.id);
    const warning = popup.getByRole('region', { name: 'Someone else may be asking' });
    await expect(warning.getByRole('alert')).toHaveText(/^The requester is not certain/);
    await expect(popup.getByRole('button', { name: /^(Copy|Open|Insert) .*portal/ })).toHaveCount(
      0,
    );

    await warning.getByRole('button', { name: 'Send anyway' }).click();
    await warning.getByRole('textbox', { name: 'Reason' }).fill('I called them back');
    await warning.getByRole('button', { name: 'Continue' }).click();
    await expect(customer).toContainText(`It is not certain that ${jane.email} is the requester`);
    await popup.getByRole('button', { name: 'Copy portal link' }).click();
    await expect(popup.getByRole('status')).toContainText('Portal link copied');
    expect(await readClipboard(page)).toContain('customer-portal.paddle.com');

    await welcome.bringToFront();
    await welcome.reload();
    const activity = welcome.getByRole('region', { name: 'Activity' });
    await expect(activity).toContainText('To someone who may not be the customer');
    await expect(activity).toContainText('I called them back');
  });
}

import type { Page } from '@playwright/test';
import { expect } from '../e2e/fixtures';
import { mail, onCopy, requester } from '../helpdesk/real/mail';
import { agent } from '../helpdesk/real/roundcube/configuration';
import { type Roundcube, startRoundcube } from '../helpdesk/real/roundcube/start';
import { test as base } from './fixtures';

const test = base.extend<object, { roundcube: Roundcube }>({
  roundcube: [
    async ({ browserName: _ }, use) => {
      const roundcube = await startRoundcube();
      await use(roundcube);
      await roundcube.stop();
    },
    { scope: 'worker' },
  ],
});

test('in a webmail the customer who wrote is known, and a link goes into the answer, undoable', async ({
  enableSite,
  extension,
  inserted,
  page,
  roundcube,
}) => {
  const { url, replyUrl } = await roundcube.receive(mail());
  await enableSite(roundcube.site);
  await page.goto(roundcube.origin);
  await page.locator('input[name="_user"]').fill(agent.name);
  await page.locator('input[name="_pass"]').fill(agent.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page).toHaveURL(/_task=mail/);
  await page.goto(url);
  await expect(page.getByText(requester.subscriptionId)).toBeVisible();

  const read = await extension.openPopup(page);
  await expect(read.getByText(`Requester: ${requester.name}, ${requester.email}`)).toBeVisible();
  await expect(read.getByRole('region', { name: 'Customer', exact: true })).toContainText(
    requester.email,
  );
  await read.close();

  await page.bringToFront();
  await page.goto(replyUrl);
  const written = page.frameLocator('#composebody_ifr').locator('body');
  await written.locator('p').last().click();
  await page.keyboard.type('Hello Jane. ');
  const before = await modelOf(page);
  expect(before).toContain('Hello Jane.');

  const popup = await extension.openPopup(page);
  const customer = popup.getByRole('region', { name: 'Customer', exact: true });
  await expect(customer).toContainText(requester.email);
  await expect(customer).toContainText('Requester unknown: check whom you answer.');
  await expect(customer.getByText(/^The reply also goes to/)).toContainText(onCopy.email);
  inserted(page);
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('Portal link inserted into the reply');
  await expect(written.locator('p').last()).toHaveText(/^Hello Jane\. You can \S.+/);
  await expect(
    written.locator('p').last().locator('a[href^="https://sandbox-customer-portal.paddle.com/"]'),
  ).toHaveCount(1);
  expect(await modelOf(page)).toContain('token=');

  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect.poll(() => modelOf(page)).toBe(before);
});

/** What this page's own script has of TinyMCE. */
interface Exposed {
  tinymce: { get(id: string): { getContent(): string } };
}

/** What Roundcube would send: the editor's own content. */
function modelOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    (globalThis as typeof globalThis & Exposed).tinymce.get('composebody').getContent(),
  );
}

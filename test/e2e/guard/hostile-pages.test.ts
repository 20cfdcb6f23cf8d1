import type { Page } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { pressCommand } from '../entries';
import { expect, test } from '../fixtures';
import { lookUp } from '../popup/look-up';
import { toastOf } from '../ticket-view';

const { jane, maria } = people;
const origin = 'https://mail.acme.example';
const framed = 'https://acme.freshdesk.com';
const noor = 'noor@lanternworks.example';

// Several pages, one after the other.
test.setTimeout(120_000);

test.beforeEach(async ({ connect, enableSite }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(origin);
});

const requester = (email: string) =>
  `<aside aria-label="Requester"><a href="mailto:${email}">${email}</a></aside>`;
const reply = (text = '') =>
  `<textarea aria-label="Reply" style="width:500px;height:90px">${text}</textarea>`;

async function open(page: Page, body: string, title = 'Mail'): Promise<void> {
  await page.unroute(`${origin}/**`);
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${body}`,
    }),
  );
  await page.goto(`${origin}/mail`);
  await page.bringToFront();
}

/** Tickets of Noor's that show what is Jane's. */
const ofNoor: Record<string, string> = {
  'an ID as code': `${requester(noor)}<p>See <code>${jane.subscriptionId}</code></p>`,
  'an ID in preformatted text': `${requester(noor)}<pre>id:\t${jane.subscriptionId}\n</pre>`,
  'an ID between marks of direction': `${requester(noor)}<p dir="rtl">המנוי \u200f<bdi>${jane.subscriptionId}</bdi>\u200f, תודה</p>`,
  'an ID in text turned around': `${requester(noor)}<p><bdo dir="rtl">\u202e${jane.subscriptionId}\u202c</bdo></p>`,
  'a pane of Jane’s ticket out of sight': `<div hidden>${requester(jane.email)}</div>${requester(noor)}<p>${jane.subscriptionId}</p>`,
  'another out of sight in a frame': `<iframe hidden srcdoc='${requester(jane.email)}'></iframe>${requester(noor)}<p>${jane.subscriptionId}</p>`,
  'Jane’s ID in the reply that was begun': `${requester(noor)}${reply(jane.subscriptionId)}`,
};

test('what is another customer’s leads to no link in one step, wherever on the page it stands', async ({
  extension,
  page,
  simulator: { control },
}) => {
  for (const [what, body] of Object.entries(ofNoor)) {
    await test.step(what, async () => {
      await open(page, body);
      const popup = await extension.openPopup(page);
      const found = popup.getByRole('region', { name: 'On this page' });
      await expect(found.getByText(`Requester: ${noor}`)).toBeVisible();
      await lookUp(popup, jane.subscriptionId);
      await expect(popup.getByRole('region', { name: 'Someone else is asking' })).toContainText(
        noor,
      );
      await expect(popup.getByRole('button', { name: /^(Copy|Insert) .* link$/ })).toHaveCount(0);
      await popup.close();
      await pressCommand(extension, page, 'copy-payment-update-link');
      await toastOf(page, /^The ticket’s requester is someone else/);
      const opened = await extension.findRealPopup(page);
      await opened.close();
    });
  }
  expect(control.changes()).toEqual([]);
});

test('who stands only in a pane out of sight is not the requester', async ({ extension, page }) => {
  await open(page, `<div hidden>${requester(jane.email)}</div><p>${jane.subscriptionId}</p>`);
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('region', { name: 'Customer', exact: true })).toContainText(jane.id);
  await expect(popup.getByText(/^Requester: /)).toHaveCount(0);
});

test('an ID in the title of a page is nobody’s', async ({ extension, page }) => {
  await open(page, requester(noor), jane.subscriptionId);
  const popup = await extension.openPopup(page);
  await expect(popup.getByText(`Requester: ${noor}`)).toBeVisible();
  await expect(popup.getByRole('article')).toHaveCount(0);
});

test('of a ticket in a frame of another site its requester counts, and its reply gets the link', async ({
  enableSite,
  extension,
  inserted,
  page,
}) => {
  await enableSite(framed);
  await page.route(`${framed}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<div data-test-id="requester-info-contact-email"><div class="info-details-content">${maria.email}</div></div>
        <div class="fr-element" contenteditable="true" style="width:300px;height:60px"></div>`,
    }),
  );
  const frame = `<iframe src="${framed}/a/tickets/34" style="width:400px;height:200px"></iframe>`;
  await open(page, `${requester(jane.email)}${reply()}${frame}`);
  const around = page.getByRole('textbox', { name: 'Reply' });
  const inside = page.frameLocator('iframe').locator('.fr-element');
  await expect(inside).toBeVisible();
  await around.click();

  const popup = await extension.openPopup(page);
  await expect(popup.getByText(`Requester: ${maria.email}`)).toBeVisible();
  await lookUp(popup, jane.email);
  await expect(popup.getByRole('region', { name: 'Someone else is asking' })).toContainText(
    maria.email,
  );
  await lookUp(popup, maria.email);
  inserted(page);
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('inserted into the reply');
  await expect(inside.locator('a[href*="customer-portal.paddle.com"]')).toHaveCount(1);
  await expect(around).toHaveValue('');
});

test('a draft that holds another’s portal link is warned of when a right one joins it', async ({
  extension,
  inserted,
  page,
}) => {
  const stranger = 'https://sandbox-customer-portal.paddle.com/cpl_x?token=stranger';
  await open(page, `${requester(maria.email)}${reply(`Here: ${stranger} `)}`);
  const draft = page.getByRole('textbox', { name: 'Reply' });
  await draft.press('ControlOrMeta+End');
  const popup = await extension.openPopup(page);
  await lookUp(popup, maria.email);
  inserted(page);
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('inserted into the reply');
  const links = popup.getByRole('region', { name: 'Links in the reply' });
  await expect(links).toContainText('that Portage did not make');
  await expect(draft).toHaveValue(/stranger \S.*https:/);
});

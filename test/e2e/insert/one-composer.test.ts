import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { capture } from '../helpdesks/open-capture';
import { type Reply, sendScript } from '../messages/commands';
import { lookUp } from '../popup/look-up';

const { maria } = people;
const origin = 'https://acme.zendesk.com';

test('where one composer writes replies and notes, each goes into it only while it is that', async ({
  connect,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(origin);
  const body = (await capture('zendesk'))
    .replaceAll('maria.keller@example.com', maria.email)
    .replaceAll(/(sub|txn|ctm)_\w{26}/g, '');
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(`${origin}/agent/tickets/34`);
  const composer = page.locator('[data-ticket-id="34"] [contenteditable]');
  const becomes = (label: string) =>
    page
      .locator('[data-ticket-id="34"] button')
      .evaluate((button, name) => button.setAttribute('aria-label', name), label);
  await composer.click();

  const popup = await extension.openPopup(page);
  await lookUp(popup, maria.email);
  const insert = popup.getByRole('button', { name: 'Insert portal link' });
  const status = popup.getByRole('status');
  const insertNote = async () => {
    const input = { text: 'Who got what', into: 'note' };
    const { value } = await popup.evaluate<Reply>(sendScript({ command: 'insertText', input }));
    return value;
  };

  await becomes('Internal note');
  inserted(page);
  await insert.click();
  await expect(status).toContainText('Open a reply first, or paste: it is on the clipboard.');
  await expect(composer).toBeEmpty();
  expect(await insertNote()).toEqual({ outcome: 'inserted' });
  await expect(composer).toHaveText('Who got what');

  await composer.fill('');
  await becomes('Email');
  expect(await insertNote()).toEqual({ outcome: 'no_reply_box' });
  await expect(composer).toBeEmpty();
  await insert.click();
  await expect(composer.locator('a[href*="customer-portal.paddle.com"]')).toHaveCount(1);
});

import type { Locator } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { editorsOrigin } from '../../helpdesk/editors/serve';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { readClipboard } from '../read-clipboard';
import { chargedOnce } from './ledger';
import { choosePlan, openView, readConfirm } from './view';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('the customer is told in their language, colleagues in ours', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const { id, name, email, subscriptionId } = people.jpy;
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await openView(control, popup, subscriptionId);
  await popup.getByLabel('Quantity', { exact: true }).fill('2');
  const { button } = await readConfirm(popup);
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  const [charge] = control.charges(subscriptionId);
  const yen = `￥${Number(charge?.amount).toLocaleString('en')}`;

  const reply = popup.getByRole('region', { name: 'For the customer Japanese' });
  await expect(reply).toContainText(`${name} 様\n\nサブスクリプションを「Acme Business`);
  await expect(reply).toContainText(`本日、${yen}を決済いたしました。`);
  await expect(reply).toContainText(
    /次回のご請求は\d{4}年\d{1,2}月\d{1,2}日、金額は約￥[\d,]+の予定です。/,
  );
  await reply.getByRole('button', { name: 'Copy reply' }).click();
  await expect.poll(() => readClipboard(ticket)).toContain(`${name} 様`);

  await popup.bringToFront();
  await reply.getByRole('button', { name: 'In English' }).click();
  const english = popup.getByRole('region', { name: 'For the customer English' });
  await expect(english).toContainText(
    /^.*Hi Kenji,\s+We changed your subscription from Acme Business/s,
  );
  await expect(english).toContainText(`We charged ¥${yen.slice(1)} today.`);
  await english.getByRole('button', { name: 'In Japanese' }).click();
  await expect(reply).toContainText('様');

  const note = popup.getByRole('region', { name: 'For the ticket' });
  await expect(note).toContainText(
    `Customer: ${name}, ${email}, ${id}\nSubscription: ${subscriptionId}`,
  );
  await expect(note).toContainText(`Money: ¥${yen.slice(1)} paid`);
});

test('each is written where it belongs in the ticket, by the button beside it', async ({
  context,
  enableSite,
  extension,
  page,
  simulator: { control },
}) => {
  await context.route(`${editorsOrigin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: osTicket }),
  );
  await enableSite(editorsOrigin);
  await page.goto(`${editorsOrigin}/scp/tickets.php?id=1`);
  const popup = await extension.openPopup(page);
  const { subscriptionId } = people.jane;
  await openView(control, popup, subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await (await readConfirm(popup)).button.click();
  const status = popup.getByRole('status');
  await expect(status).toContainText('Plan changed.');
  const charged = chargedOnce(control, subscriptionId);
  const words = (title: string) =>
    popup.getByRole('region', { name: title }).locator('.change-words-text');
  const [reply, note] = [words('For the customer'), words('For the ticket')];
  await expect(reply).toContainText(`We charged ${charged} today.`);
  await expect(note).toContainText(`Money: ${charged} paid`);
  const answer = page.getByRole('textbox', { name: 'Answer' });
  const internal = page.getByRole('textbox', { name: 'Internal note' });

  await popup.getByRole('button', { name: 'Insert reply' }).click();
  await expect(status).toHaveText('Inserted into the reply.');
  expect(await wordsIn(answer)).toBe(await wordsIn(reply));
  await expect(internal).toHaveValue('');

  await popup.getByRole('button', { name: 'Insert note' }).click();
  await expect(status).toHaveText('Inserted into the note.');
  await expect(internal).toHaveValue((await note.textContent()) ?? '');
  expect(await wordsIn(answer)).toBe(await wordsIn(reply));
});

/** As osTicket has it: an editor for the customer, and a plain field for colleagues. */
const osTicket = `<!doctype html>
  <title>Ticket 1</title>
  <link rel="icon" href="data:,">
  <form id="reply" data-lock-object-id="ticket/1">
    <div class="redactor-in" contenteditable="true" role="textbox" aria-label="Answer" style="min-height: 60px"></div>
  </form>
  <form id="note" data-lock-object-id="ticket/1">
    <textarea name="note" aria-label="Internal note"></textarea>
  </form>`;

/** An editor may make paragraphs of lines. */
async function wordsIn(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, '');
}

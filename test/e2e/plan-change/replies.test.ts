import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { readClipboard } from '../read-clipboard';
import { openView, readConfirm } from './view';

test('the customer is told in their language, colleagues in ours', async ({
  connect,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
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
  await expect(reply).toContainText(`本日、${yen}をご請求いたしました。`);
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

import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { expect, test } from './fixtures';

const { jane } = people;

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: { alarms: { getAll(): Promise<object[]> } };

test('the panel watches a link until the customer has used it, or until it is stopped', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openPanel(ticket);
  await panel.clock.install();
  await panel.reload();
  const article = panel.getByRole('article');
  const status = article.getByRole('status');
  const reads = () =>
    control.requests().filter(({ path }) => path === `/subscriptions/${jane.subscriptionId}`)
      .length;
  await article.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(article).toContainText('Waiting for the customer to update the payment method');
  const before = reads();
  const looks = () => reads() - before;

  await test.step('a look shows nothing yet', async () => {
    await panel.clock.fastForward(20_000);
    await expect.poll(looks).toBe(1);
    await expect(article).toContainText('Checked');
  });

  await test.step('the next one shows the new card, and is the last', async () => {
    control.advance(1_000);
    control.actAsCustomer(jane.subscriptionId, { does: 'change-card', last4: '1881' });
    await panel.clock.fastForward(40_000);
    await expect(status).toContainText(/Done: card ending 1881 saved \d/);
    await panel.clock.fastForward(300_000);
    expect(looks()).toBe(2);
  });

  await test.step('a watch that is stopped looks no more', async () => {
    await article.getByRole('button', { name: 'Copy cancel link' }).click();
    await expect(article).toContainText('Waiting for the customer to cancel');
    await article.getByRole('button', { name: 'Stop watching' }).click();
    await expect(status).toBeHidden();
    await panel.clock.fastForward(300_000);
  });

  await test.step('a cancel is seen with its date', async () => {
    await article.getByRole('button', { name: 'Copy cancel link' }).click();
    await expect(article).toContainText('Waiting for the customer to cancel');
    expect(looks()).toBe(2);
    control.actAsCustomer(jane.subscriptionId, { does: 'cancel' });
    await panel.clock.fastForward(20_000);
    await expect(status).toContainText(/Done: it cancels on \w+/);
    await expect(article).toContainText(/Cancels on/);
    expect(looks()).toBe(3);
  });

  await test.step('a panel that is closed leaves nothing that could look', async () => {
    await article.getByRole('button', { name: 'Copy payment-update link' }).click();
    await expect(article).toContainText('Waiting for the customer to update');
    const worker = await extension.serviceWorker();
    await panel.close();
    expect(await worker.evaluate(() => chrome.alarms.getAll())).toEqual([]);
    expect(looks()).toBe(3);
  });
});

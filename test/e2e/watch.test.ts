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
  const status = panel.getByRole('contentinfo').getByRole('status');
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
    await expect(article).toContainText(/Done: card ending 1881 saved \d/);
    await expect(panel.getByRole('button', { name: 'Copy note' })).toBeVisible();
    await panel.clock.fastForward(300_000);
    expect(looks()).toBe(2);
  });

  await test.step('a watch that is stopped looks no more', async () => {
    await article.getByRole('button', { name: 'Copy cancel link' }).click();
    await expect(article).toContainText('Waiting for the customer to cancel');
    await article.getByRole('button', { name: 'Stop watching' }).click();
    await expect(article.getByText('Waiting')).toBeHidden();
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

test('the side panel itself says when the customer has used the link, its ticket on display or not', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openRealPanel(welcome);
  await panel.waitFor('button', 'Copy payment-update link');
  // Minutes pass in half a second; a look is still a request like any other.
  await panel.evaluate(`{
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (run, after, ...rest) =>
      setTimeout(run, after >= 20_000 ? 500 : after, ...rest);
  }`);
  const textOf = (selector: string) => () =>
    panel.evaluate(`document.querySelector('${selector}')?.innerText ?? ''`);
  const looks = () =>
    control.requests().filter(({ path }) => path === `/subscriptions/${jane.subscriptionId}`)
      .length;

  await panel.click('button', 'Copy payment-update link');
  await expect.poll(textOf('.watch')).toContain('Waiting for the customer to update');
  await expect.poll(textOf('.outcome')).toContain('Payment-update link copied');
  control.advance(1_000);
  control.actAsCustomer(jane.subscriptionId, { does: 'change-card', last4: '1881' });
  await expect.poll(textOf('.outcome')).toMatch(/^Done: card ending 1881 saved \d/);
  await expect.poll(textOf('.watch')).toMatch(/^Done: card ending 1881 saved \d/);

  await panel.click('button', 'Copy cancel link');
  await expect.poll(textOf('.watch')).toContain('Waiting for the customer to cancel');
  await ticket.locator(`#list a[href="/tickets/${ticketNumbers.twoPlans}"]`).click();
  await expect.poll(() => panel.textOf('region', 'Customer')).toContain(people.maria.name);
  control.actAsCustomer(jane.subscriptionId, { does: 'cancel' });
  await expect.poll(textOf('.outcome')).toMatch(/^Jane Doe: it cancels on \w/);
  const after = looks();
  await ticket.locator(`#list a[href="/tickets/${ticketNumbers.subscription}"]`).click();
  await expect.poll(textOf('.watch')).toMatch(/^Done: it cancels on \w/);
  expect(looks()).toBe(after);
});

import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { readClipboard } from '../read-clipboard';
import { lookUp } from './look-up';
import { setOffline } from './set-offline';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('subscriptions that fail leave the customer usable, and a retry brings them', async ({
  extension,
  page,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(page);
  control.addFault({ match: { path: '/subscriptions' }, action: { kind: 'truncated-json' } });
  await lookUp(popup, people.jane.email);
  const subscriptions = popup.getByRole('region', { name: 'Subscriptions' });
  await expect(subscriptions.getByRole('alert')).toHaveText(/answered in an unexpected way/);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
  await subscriptions.getByRole('button', { name: 'Try again' }).click();
  await expect(subscriptions.getByRole('article', { name: /Team/ })).toBeVisible();
  await expect(subscriptions.getByRole('alert')).toBeHidden();

  // A hiccup is not worth a word: it is tried again by itself.
  control.addFault({ match: { path: '/subscriptions' }, action: { kind: 'status', status: 503 } });
  await lookUp(popup, people.paused.email);
  await expect(subscriptions.getByText('Paused', { exact: true })).toBeVisible();

  control.addFault({
    match: { path: '/subscriptions' },
    times: 1000,
    action: { kind: 'status', status: 500 },
  });
  await lookUp(popup, people.yearly.email);
  await expect(subscriptions.getByRole('alert')).toHaveText(/Paddle has trouble at the moment/);
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Daniel');
});

test('beyond the rate limit a read counts down and repeats by itself, a link only on a click', async ({
  extension,
  page,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(page);
  const limited = { kind: 'status', status: 429, retryAfter: 5 } as const;
  control.addFault({ match: { path: '/customers' }, action: limited });
  await lookUp(popup, people.jane.email);
  await expect(popup.getByRole('alert')).toHaveText(/limit of requests is reached.*your office/);
  await expect(popup.getByText(/^Tries again by itself in [2-5] seconds\.$/)).toBeVisible();
  await expect(popup.getByText('Tries again by itself in 1 second.')).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');

  control.addFault({ match: { method: 'POST' }, action: limited });
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  const outcome = popup.getByRole('contentinfo');
  await expect(outcome.getByRole('alert')).toHaveText(/limit of requests is reached/);
  await expect(outcome).toContainText(/You can try again in [1-5] seconds?\./);
  await expect(outcome.getByText(/You can try again/)).toBeHidden();
  const tries = control.requests().filter(({ method }) => method === 'POST');
  expect(tries).toHaveLength(1);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
});

test('offline is said, and the same search works when the network is back', async ({
  extension,
  page,
}) => {
  const popup = await extension.openPopup(page);
  const worker = await extension.serviceWorker();
  const online = await setOffline(page.context(), worker);
  await lookUp(popup, people.jane.email);
  await expect(popup.getByRole('alert')).toHaveText(
    'You are offline. Check the connection and try again.',
  );
  await online();
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');
});

test('a permission that is missing is named, and so is what it takes', async ({
  extension,
  page,
  simulator: { control },
}) => {
  const entity = [...control.state.accounts.values()].flatMap(
    (account) => account.keys.get(keys.sandbox)?.entity ?? [],
  )[0];
  if (!entity) throw new Error('The seed has no such key');
  const popup = await extension.openPopup(page);

  entity.permissions = ['customer.read'];
  await lookUp(popup, people.jane.email);
  await expect(popup.getByRole('region', { name: 'Subscriptions' }).getByRole('alert')).toHaveText(
    /lacks the permission subscription.read, which it takes to show subscriptions. Ask the one who/,
  );
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('contentinfo').getByRole('alert')).toHaveText(
    /lacks the permission customer_portal_session.write, which it takes to make portal links/,
  );
  entity.permissions = [];
  await lookUp(popup, people.pastDue.email);
  await expect(popup.getByRole('main').getByRole('alert')).toHaveText(
    /lacks the permission customer.read, which it takes to find customers/,
  );
  entity.permissions = ['customer.read'];
  await lookUp(popup, people.jane.transactionId);
  await expect(popup.getByRole('main').getByRole('alert')).toHaveText(/transaction.read/);
});

test('an error shows Paddle’s own words and its request ID, which copies on a click', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  const action = { kind: 'status', status: 400, code: 'customer_odd', detail: 'Oddly.' } as const;
  control.addFault({ match: { path: '/customers' }, action });
  await lookUp(popup, people.jane.email);
  const main = popup.getByRole('main');
  await expect(main.getByRole('alert')).toContainText('Oddly.');
  await main.getByText('Details').click();
  await expect(main).toContainText('customer_odd');
  const { id } = control.requests().find(({ fault }) => fault === 'status') ?? { id: 'none' };
  await main.getByRole('button', { name: id }).click();
  await expect(popup.getByRole('status')).toHaveText('Copied the request ID.');
  expect(await readClipboard(ticket)).toBe(id);
});

test('answers that are no answers of Paddle’s are told apart, and none is followed elsewhere', async ({
  extension,
  page,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(page);
  const alert = popup.getByRole('main').getByRole('alert');
  const path = '/customers';
  const customer = popup.getByRole('region', { name: 'Customer' });

  control.addFault({ match: { path }, action: { kind: 'wrong-shape' } });
  await lookUp(popup, people.jane.email);
  await expect(alert).toHaveText(
    /unexpected way. Try again; if it stays, report it with the request ID/,
  );
  control.addFault({ match: { path }, action: { kind: 'truncated-json' } });
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveText(/unexpected way/);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(customer).toContainText('Jane Doe');

  const to = 'https://elsewhere.example/customers';
  control.addFault({ match: { path }, times: 1000, action: { kind: 'redirect', to } });
  await lookUp(popup, people.yearly.email);
  await expect(alert).toHaveText(/could not be reached. Check the connection, a VPN or a proxy/);
  expect(control.strangers().filter(({ host }) => host.includes('elsewhere'))).toEqual([]);
  control.clearFaults();
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(customer).toContainText('Daniel');

  const page502 = { kind: 'status', status: 502, body: 'html' } as const;
  control.addFault({ match: { path }, times: 1000, action: page502 });
  await lookUp(popup, people.huf.email);
  await expect(alert).toHaveText(/Paddle has trouble at the moment. See paddlestatus.com/);
  await expect(popup.getByText('<h1>')).toBeHidden();
});

import { ownAddress, ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { expect, test } from '../fixtures';

test('an ID and an address of ours that nobody has named as such share a row', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  const surfaces = [
    { width: 400, open: extension.openPopup },
    { width: 360, open: extension.openPanel },
  ];
  for (const { width, open } of surfaces) {
    const surface = await open(ticket);
    await surface.setViewportSize({ width, height: 600 });
    const found = surface.getByRole('region', { name: 'On this page' }).getByRole('listitem');
    await expect(found).toHaveCount(2);
    const [id, address] = await Promise.all([0, 1].map((at) => found.nth(at).boundingBox()));
    expect(address?.y, `at ${width}`).toBe(id?.y);
    expect((address?.x ?? 0) + (address?.width ?? 0)).toBeLessThanOrEqual(width - 12);
    await expect(found.nth(0), 'the end of an ID tells it from others').toContainText(/8cc8q1$/);
    await expect(found.getByRole('button', { name: `E-mail ${ownAddress}` })).toBeVisible();
    await surface.close();
  }
});

test('the payment-update link of the ticket’s subscription needs no scrolling', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
  welcome,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
  const sites = welcome.getByRole('region', { name: 'Sites' });
  await sites.getByLabel('Our own addresses and domains').fill(ownAddress);
  await sites.getByRole('button', { name: 'Save' }).click();
  await expect(welcome.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();

  const popup = await extension.openPopup(await openTicket(ticketNumbers.subscription));
  await popup.setViewportSize({ width: 400, height: 600 });
  await expect(popup.getByRole('article')).toHaveCount(1);
  for (const how of ['Copy payment-update link', 'Insert payment-update link']) {
    const button = popup.getByRole('button', { name: how });
    await expect(button, 'whole').toBeInViewport({ ratio: 1 });
  }
  const search = popup.getByRole('searchbox', { name: 'Find a customer' });
  const customer = popup.getByRole('region', { name: 'Customer', exact: true });
  const ends = async () =>
    (await Promise.all([search.boundingBox(), customer.boundingBox()])).map(
      (box) => box && [box.x, box.x + box.width],
    );
  const [ofSearch, ofCustomer] = await ends();
  expect(ofCustomer, 'one edge on each side, scroll bar or not').toEqual(ofSearch);
});

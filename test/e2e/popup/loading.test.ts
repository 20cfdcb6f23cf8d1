import type { Locator } from '@playwright/test';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { lookUp } from './look-up';

test('nothing jumps while a customer is loading', async ({
  connect,
  extension,
  page,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const popup = await extension.openPopup(page);
  const { id, email } = people.maria;
  const held = (path: string | RegExp): string =>
    control.addFault({ match: { path }, times: 100, action: { kind: 'hold' } });
  const customer = held('/customers');
  const subscriptions = held('/subscriptions');
  const extras = held(new RegExp(`^/customers/${id}/`));

  await lookUp(popup, email);
  await expect(popup.getByRole('img', { name: 'Loading' })).toBeVisible();
  const awaited = {
    card: await box(popup.locator('.skeleton-card').first()),
    buttons: await box(popup.locator('.skeleton-buttons').first()),
    plan: await box(popup.locator('.skeleton-card').nth(1)),
  };

  control.release(customer);
  const card = popup.getByRole('region', { name: 'Customer' });
  const copy = card.getByRole('button', { name: 'Copy portal link' });
  await expect(copy).toBeVisible();
  const drawn = { card: await box(card), copy: await box(copy) };
  expect(drawn.card).toEqual(awaited.card);
  expect(drawn.copy).toMatchObject({ y: awaited.buttons.y, height: awaited.buttons.height });

  control.release(subscriptions);
  await expect(popup.getByRole('article')).toHaveCount(2);
  const plan = popup.getByRole('article').first();
  const update = plan.getByRole('button', { name: 'Copy payment-update link' });
  const placed = await box(update);
  expect((await box(plan)).y).toBe(awaited.plan.y);
  control.release(extras);
  await expect(card).toContainText('Spain');
  await expect(card).toContainText('€15.00');
  expect({ card: await box(card), copy: await box(copy) }).toEqual(drawn);
  expect(await box(update)).toEqual(placed);

  await copy.click();
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
  expect(await box(copy)).toEqual(drawn.copy);
  expect(await box(update)).toEqual(placed);
});

async function box(
  part: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const at = await part.boundingBox();
  if (!at) throw new Error('It is not drawn');
  return at;
}

import type { Page } from '@playwright/test';
import type { Control } from '../../simulator/control';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from './fixtures';
import { met } from './ledger';
import { choosePlan, readConfirm } from './view';

const { subscriptionId } = people.jane;
const subscription = `/subscriptions/${subscriptionId}`;

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

/** When every mode has its figures: nothing more is asked of itself. */
async function comeToRest(popup: Page): Promise<void> {
  await readConfirm(popup);
  await expect(popup.getByText('Loading')).toHaveCount(0);
}

function previews(control: Control, since: number): number {
  return met(control, since, { method: 'PATCH', path: `${subscription}/preview` });
}

test('a choice asks for each mode once, and one that is taken back asks for nothing', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await comeToRest(popup);
  const { words } = await readConfirm(popup);
  expect(previews(control, 0)).toBe(5);

  // To another interval only three modes are allowed.
  await choosePlan(popup, 'Acme Team Yearly');
  await comeToRest(popup);
  expect(previews(control, 0)).toBe(8);
  const asked = control.requests().length;
  await choosePlan(popup, 'Acme Business Monthly');
  await comeToRest(popup);
  expect((await readConfirm(popup)).words).toBe(words);
  expect(control.requests()).toHaveLength(asked);

  await (await readConfirm(popup)).button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  expect(control.updates(subscriptionId)).toHaveLength(1);
});

test('choices that follow one another ask for what counts only, until one stands', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  await comeToRest(popup);
  const asked = control.requests().length;
  // Within one turn of the page's clock, drawn each time: none of them stands before the next.
  await popup.evaluate(async () => {
    for (const name of ['Remove', 'Put', 'Remove', 'Put', 'Remove']) {
      document.querySelector<HTMLElement>(`.change-items button[aria-label^="${name} "]`)?.click();
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    }
  });
  await expect(popup.getByRole('button', { name: /^Put / })).toBeVisible();
  await comeToRest(popup);
  // Fewer where a question was given up before it was sent.
  expect(previews(control, asked)).toBeLessThanOrEqual(7);
});

test('after a change the catalogue and the currencies are not read again', async ({
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  const asked = control.requests().length;
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible();
  await popup.getByRole('button', { name: 'Done' }).click();
  await popup.getByRole('button', { name: 'Change plan', exact: true }).click();
  await expect(popup.getByRole('combobox', { name: 'New plan' })).toBeVisible();
  for (const path of ['/prices', '/currencies'])
    expect(met(control, asked, { method: 'GET', path })).toBe(0);
  expect(met(control, asked, { method: 'GET', path: subscription })).toBeGreaterThan(0);
});

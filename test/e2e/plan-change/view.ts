import type { Locator, Page } from '@playwright/test';
import { formatMoney } from '../../../src/billing/money';
import type { Control } from '../../simulator/control';
import { expect } from '../fixtures';
import { lookUp } from '../popup/look-up';

const minute = 60_000;

/**
 * Opens the plan-change view of a subscription as an agent does: by its ID in the search box.
 * Paddle's clock is put to the start of a minute, once in a test: money is prorated to the minute,
 * and a figure would otherwise move now and then between the preview and the confirmation.
 */
export async function openView(
  control: Control,
  popup: Page,
  subscriptionId: string,
): Promise<void> {
  control.advance(minute - (Date.now() % minute));
  await lookUp(popup, subscriptionId);
  await popup.getByRole('button', { name: 'Change plan', exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'Change plan', level: 2 })).toBeFocused();
}

/** @param plan as an option begins: product, then price */
export async function choosePlan(popup: Page, plan: string): Promise<void> {
  await popup.getByRole('combobox', { name: 'New plan' }).fill(plan);
  await popup.getByRole('option', { name: new RegExp(`^${plan} `) }).click();
}

/** The button that moves money, once it can be pressed, and the money it names. */
export async function readConfirm(
  popup: Page,
  name = /^Confirm and /,
): Promise<{ button: Locator; words: string }> {
  const button = popup.getByRole('button', { name });
  await expect(button).toBeEnabled();
  return { button, words: (await button.textContent()) ?? '' };
}

/** The ledger's money as the screen words it. */
export function worded(money: { amount: string; currency: string } | undefined): string {
  return formatMoney(money?.amount ?? '', money?.currency ?? '', 'en-US');
}

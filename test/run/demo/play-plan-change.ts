import { expect, type Page } from '@playwright/test';
import type { Extension } from '../../e2e/extension';
import { people } from '../../simulator/seed/people';
import type { Stage } from './stage';
import type { Steps } from './steps';

const { jane } = people;

/** Moves the customer of the ticket to another plan, and holds the screen against the ledger. */
export async function playPlanChange(
  { simulator: { control } }: Stage,
  { told, extension, ticket }: { told: Steps; extension: Extension; ticket: Page },
): Promise<void> {
  const popup = await extension.openPopup(ticket);
  await popup.setViewportSize({ width: 400, height: 600 });
  const confirm = popup.getByRole('button', { name: /^Confirm and charge/ });

  await told.step('A plan change is compared before anything is sent', async () => {
    await popup.getByRole('button', { name: 'Change plan', exact: true }).click();
    await popup.getByRole('combobox', { name: 'New plan' }).fill('business monthly');
    await popup.getByRole('option', { name: /^Acme Business Monthly \$/ }).click();
    await expect(confirm).toBeEnabled();
    await popup.getByRole('radiogroup', { name: 'Billing' }).scrollIntoViewIfNeeded();
    await told.picture('plan-change', await popup.screenshot());
    expect(control.updates(jane.subscriptionId)).toEqual([]);
    return (await confirm.textContent()) ?? '';
  });
  await told.step('The plan is changed and charged once', async () => {
    await confirm.click();
    const outcome = popup.getByRole('status').filter({ hasText: 'Plan changed.' });
    await expect(outcome.first()).toBeVisible();
    await told.picture('plan-changed', await popup.screenshot());
    expect(control.updates(jane.subscriptionId)).toHaveLength(1);
    const [charge, ...more] = control.charges(jane.subscriptionId);
    expect(more).toEqual([]);
    const dollars = (Number(charge?.amount) / 100).toFixed(2);
    return `${dollars} ${charge?.currency}, in the ledger of the simulated Paddle`;
  });
  await popup.close();
}

import { expect, type Page } from '@playwright/test';
import type { Agent } from '../helpdesk/real/request-tracker/agents';

/** Logs in on Request Tracker's own page. */
export async function logIn(
  page: Page,
  { agent, origin }: { agent: Agent; origin: string },
): Promise<void> {
  await page.goto(origin);
  await page.locator('input[name="user"]').fill(agent.name);
  await page.locator('input[name="pass"]').fill(agent.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page.getByRole('link', { name: `Logged in as ${agent.name}` })).toBeVisible();
}

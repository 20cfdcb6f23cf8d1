import type { Page } from '@playwright/test';

/** Types into the popup's search box and presses Enter. */
export async function lookUp(popup: Page, query: string): Promise<void> {
  const box = popup.getByRole('searchbox', { name: 'Find a customer' });
  await box.fill(query);
  await box.press('Enter');
}

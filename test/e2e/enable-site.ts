import { expect, type Page } from '@playwright/test';

/** Types a site into Options → Sites and waits until it is listed. */
export async function enableSite(options: Page, origin: string): Promise<void> {
  const sites = options.getByRole('region', { name: 'Sites' });
  await sites.getByLabel('Address of another helpdesk').fill(origin);
  await sites.getByRole('button', { name: 'Enable', exact: true }).click();
  const enabled = sites.getByRole('list', { name: 'Enabled sites' });
  await expect(enabled.getByText(new URL(origin).host)).toBeVisible();
}

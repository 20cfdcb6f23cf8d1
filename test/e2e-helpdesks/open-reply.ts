import { expect, type Page } from '@playwright/test';

/** Follows the ticket's own *Reply* to the page where replies are written. */
export async function openReply(ticket: Page): Promise<void> {
  await ticket.getByRole('link', { name: 'Actions', exact: true }).hover();
  await ticket.getByRole('link', { name: 'Reply', exact: true }).click();
  await expect(ticket.getByRole('heading', { name: /^Update ticket #/ })).toBeVisible();
}

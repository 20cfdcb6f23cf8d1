import type { Page } from '@playwright/test';

/** The popup's window shows the side panel's page instead: the same app, as tall as its window. */
export async function showPanel(popup: Page): Promise<void> {
  await popup.goto(popup.url().replace('/popup.html', '/sidepanel.html'));
}

import type { CDPSession, Page } from '@playwright/test';
import { attach } from './attached-target';
import { drive, evaluate, listTargets, type RealPopup, type Target, until } from './real-popup';

/** What runs inside the browser's pages below uses this much of its API. */
declare const chrome: {
  windows: { getCurrent(): Promise<{ id: number }> };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
};

/**
 * Opens the side panel of a window. `page` is one of the extension's own: Playwright evaluates with
 * a user gesture, which `sidePanel.open` asks for. The events of a keyboard command or a menu, when
 * they are raised by a test, bring none.
 */
export async function openRealPanel(
  page: Page,
  url: string,
  windowId?: number,
): Promise<RealPopup> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The context has no browser to ask');
  const id = windowId ?? (await page.evaluate(async () => (await chrome.windows.getCurrent()).id));
  await page.evaluate((of) => chrome.sidePanel.open({ windowId: of }), id);
  const session = await browser.newBrowserCDPSession();
  const target = await until('the side panel to open', () => panelOf(session, url, id));
  return drive(session, target);
}

/** The panel in that window, among those of several. */
async function panelOf(
  session: CDPSession,
  url: string,
  windowId: number,
): Promise<Target | undefined> {
  const panels = (await listTargets(session)).filter(
    (target) => target.type === 'page' && target.url === url,
  );
  for (const panel of panels) {
    const target = await attach(session, panel.targetId);
    const its = await evaluate(target, 'chrome.windows.getCurrent().then(({ id }) => id)');
    if (its === windowId) return panel;
  }
  return undefined;
}

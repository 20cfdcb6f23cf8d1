import { browser } from 'wxt/browser';
import type { TicketTab } from '@/ui/popup/state';

/**
 * Brings a ticket to the front: its tab, or, where that shows something else by now, a new one, so
 * that nothing half written in the helpdesk is lost.
 */
export async function goToTicket({ tabId, url, keys }: TicketTab): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const at = tab?.url ?? '';
  const there = tab !== undefined && (url === null || at === url || keys.includes(at));
  if (there) await browser.tabs.update(tabId, { active: true });
  else if (url !== null) await browser.tabs.create({ url });
}

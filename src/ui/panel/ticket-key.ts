import type { Finding } from '@/detection/finding';
import type { PageRead } from '@/messages/answers';
import type { Search } from '@/ui/popup/state';

/** What tells a ticket from others; the tab alone where the browser shows no address. */
export function ticketKey({ tabId, url }: PageRead): string {
  return url ?? `tab ${tabId}`;
}

/**
 * Whether a page at another address leads to where the last look-up led: a helpdesk shows a ticket
 * at several addresses (its reply form, a tab of its page).
 */
export function leadsWhereItDid({ findings }: PageRead, search: Search): boolean {
  if (search.state !== 'found' || !search.automatic) return false;
  const lead = findings.find(({ value }) => !search.before.includes(value));
  return lead?.value === search.query;
}

/** Whether two pages hold the same: the second may not be drawn yet. */
export function holdsTheSame(before: PageRead, now: PageRead): boolean {
  return before.tabId === now.tabId && valuesOf(before.findings) === valuesOf(now.findings);
}

function valuesOf(findings: readonly Finding[]): string {
  return findings.map(({ value }) => value).join('\n');
}

import type { Finding } from '@/detection/finding';
import type { PageRead } from '@/messages/answers';
import type { Search } from '@/ui/popup/state';

/**
 * What tells a ticket from others: its number where the helpdesk is known, else the address; the tab
 * alone where the browser shows none.
 */
export function ticketKey({ tabId, origin, url, ticket }: PageRead): string {
  if (ticket && ticket.number !== null) return `${origin} ${ticket.helpdesk} ${ticket.number}`;
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

/** Whether two pages name two requesters: then they are of two tickets, whatever else they hold. */
export function isOfAnother(before: PageRead, now: PageRead): boolean {
  const [one, other] = [before, now].map(({ ticket }) => ticket?.requester?.email.toLowerCase());
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether a page may still show the ticket before, although its requester may be another already. */
export function mayBeHalfDrawn(now: PageRead, before: PageRead): boolean {
  return isOfAnother(before, now) ? holdsAllOf(before, now) : holdsTheSame(before, now);
}

function holdsAllOf(before: PageRead, now: PageRead): boolean {
  const held = new Set(now.findings.map(({ value }) => value));
  return before.tabId === now.tabId && before.findings.every(({ value }) => held.has(value));
}

/** Whether two pages hold the same: the second may not be drawn yet. */
export function holdsTheSame(before: PageRead, now: PageRead): boolean {
  return before.tabId === now.tabId && valuesOf(before.findings) === valuesOf(now.findings);
}

/** Whether a page holds a part of what the one before held, and nothing else. */
export function holdsLess(now: PageRead, before: PageRead): boolean {
  const held = new Set(before.findings.map(({ value }) => value));
  return now.findings.length < held.size && now.findings.every(({ value }) => held.has(value));
}

function valuesOf(findings: readonly Finding[]): string {
  return findings.map(({ value }) => value).join('\n');
}

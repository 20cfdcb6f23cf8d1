import type { PageRead } from '@/messages/answers';
import { holdsLess, mayBeHalfDrawn } from './ticket-key';

/*
 * Each is the longest that the panel stands still for want of an event: whatever the page or its tab
 * reports meanwhile is read at once. Nothing tells of a page that has drawn all it will draw. When
 * one of these is too short, the panel says of the page as it is what it leads to, and looks up
 * again with the report that comes; when it is too long, what was found for the ticket before stays
 * in sight, held, for as long.
 */

/** Milliseconds until the browser says `complete`, unless something of the page never ends. */
const loadedWithin = 8_000;
/**
 * Milliseconds in which a helpdesk draws its ticket after it has loaded, and holds what stands on
 * every page until then. A ticket that really holds no more waits for as long.
 */
const drawnWithin = 3_000;
/**
 * Milliseconds in which a helpdesk that has changed its address replaces the ticket before. Two
 * tickets of one customer hold the same, and wait for as long.
 */
const drawnAnewWithin = 1_200;

/** The ticket on display, as it was read last. */
interface Before {
  page: PageRead;
  /** Whether the address is one of its own. */
  isIts: (page: PageRead) => boolean;
}

/**
 * How much longer, in milliseconds, a page may hold something else in a moment: nothing yet but what
 * every page of the helpdesk holds, or, at another address, still what the ticket before held. 0
 * when it has come. `since`: for how long it has been on its way.
 */
export function onItsWayFor(page: PageRead, before: Before | null, since: number): number {
  return Math.max(0, longestWait(page, before) - since);
}

function longestWait(page: PageRead, before: Before | null): number {
  if (page.loading && page.findings.length === 0) return loadedWithin;
  // Only a site that is enabled reports what it draws later.
  if (!before || before.page.tabId !== page.tabId || page.access !== 'granted') return 0;
  if (holdsLess(page, before.page)) return drawnWithin;
  return !before.isIts(page) && mayBeHalfDrawn(page, before.page) ? drawnAnewWithin : 0;
}

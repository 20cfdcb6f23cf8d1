import type { Helpdesk } from '@/helpdesks/helpdesk';
import { select } from './dom';

/** A helpdesk that a page belongs to, and the number of its ticket; null when it shows none. */
export interface KnownHelpdesk {
  helpdesk: Helpdesk;
  number: string | null;
}

/**
 * Known by its host; where it is hosted by those who use it, by its address and its mark together:
 * a mail could bring the mark along, but not the address. Undefined on any other page.
 */
export function knownHelpdesk(
  document: Document,
  { hostname, pathname, search, hash }: Location,
  helpdesks: readonly Helpdesk[],
): KnownHelpdesk | undefined {
  const address = pathname + search + hash;
  const numberIn = ({ ticket }: Helpdesk) => ticket.exec(address)?.[1] ?? null;
  const hosted = helpdesks.find(({ hosts }) => hosts.some((host) => fits(hostname, host)));
  if (hosted) return { helpdesk: hosted, number: numberIn(hosted) };
  for (const helpdesk of helpdesks) {
    const number = helpdesk.mark === undefined ? null : numberIn(helpdesk);
    if (number !== null && select(document, helpdesk.mark ?? '').length > 0) {
      return { helpdesk, number };
    }
  }
  return undefined;
}

function fits(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

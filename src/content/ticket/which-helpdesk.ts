import { helpdesks } from '@/helpdesks';
import { generic } from '@/helpdesks/generic';
import type { Helpdesk } from '@/helpdesks/helpdesk';
import { select } from '../dom';

/** The helpdesk a page belongs to, and the number of its ticket; null when it shows none. */
export interface OpenTicket {
  helpdesk: Helpdesk;
  number: string | null;
}

/**
 * Known by its host; where it is hosted by those who use it, by its address and its mark together:
 * a mail could bring the mark along, but not the address.
 */
export function whichHelpdesk(
  document: Document,
  { hostname, pathname, search, hash }: Location,
): OpenTicket {
  const address = pathname + search + hash;
  const numberIn = ({ ticket }: Helpdesk) => ticket.exec(address)?.[1] ?? null;
  const hosted = helpdesks.find(({ hosts }) => hosts.some((host) => fits(hostname, host)));
  if (hosted) return { helpdesk: completed(hosted), number: numberIn(hosted) };
  for (const helpdesk of helpdesks) {
    const number = helpdesk.mark === undefined ? null : numberIn(helpdesk);
    if (number !== null && select(document, helpdesk.mark ?? '').length > 0) {
      return { helpdesk, number };
    }
  }
  return { helpdesk: generic, number: null };
}

/** Where public sources do not tell who the requester is, the generic reader may. */
function completed(helpdesk: Helpdesk): Helpdesk {
  if (helpdesk.requester.email.length > 0) return helpdesk;
  const { requester, quoted } = generic;
  return { ...helpdesk, requester, ...(quoted !== undefined && { quoted }) };
}

function fits(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

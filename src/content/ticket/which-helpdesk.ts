import { helpdesks } from '@/helpdesks';
import { generic } from '@/helpdesks/generic';
import type { Helpdesk } from '@/helpdesks/helpdesk';
import { type KnownHelpdesk, knownHelpdesk } from '../known-helpdesk';

/** The helpdesk a page belongs to, the generic one where it is none that we know. */
export function whichHelpdesk(document: Document, location: Location): KnownHelpdesk {
  const known = knownHelpdesk(document, location, helpdesks);
  if (!known) return { helpdesk: generic, number: null };
  return { ...known, helpdesk: completed(known.helpdesk) };
}

/** Where public sources do not tell who the requester is, the generic reader may. */
function completed(helpdesk: Helpdesk): Helpdesk {
  if (helpdesk.requester.email.length > 0) return helpdesk;
  const quoted = [helpdesk.quoted, generic.quoted].filter((part) => part !== undefined).join();
  return { ...helpdesk, requester: generic.requester, quoted };
}

import type { Ticket } from '@/messages/ticket';
import { attribute, select, textOf, visible } from '../dom';

const requesterBox = '[aria-label="Requester" i], [aria-label="Customer" i], [data-requester]';

/** The ticket that a page shows, where it says who its requester is; null where it does not. */
export function readTicket(document: Document): Ticket | null {
  const [box, another] = select(document, requesterBox).filter(visible);
  if (!box || another) return null;
  const [email] = addressesIn(box);
  if (email === undefined) return null;
  const [name] = select(box, 'strong');
  return {
    helpdesk: 'generic',
    number: /\/tickets\/(\d+)/.exec(document.location.pathname)?.[1] ?? null,
    requester: { email, name: name ? textOf(name).trim() : null },
    people: select(document, '[aria-label="On copy" i]').filter(visible).flatMap(addressesIn),
    agent: [],
    inWordsOnly: [],
    reply: { open: select(document, 'textarea').some(visible), recipients: recipients(document) },
  };
}

function recipients(document: Document): string[] | null {
  const [box] = select(document, '[aria-label="Recipients" i]').filter(visible);
  return box ? addressesIn(box) : null;
}

function addressesIn(box: Element): string[] {
  return select(box, 'a[href^="mailto:" i]').map((link) =>
    decodeURIComponent((attribute(link, 'href') ?? '').slice(7).split('?')[0] ?? '').trim(),
  );
}

import { distinctAddresses, withoutAddresses } from '@/detection/addresses';
import { generic } from '@/helpdesks/generic';
import type { Helpdesk } from '@/helpdesks/helpdesk';
import { mostInWordsOnly, mostPeople, type Ticket } from '@/messages/ticket';
import { visible } from '../dom';
import type { Hit } from '../hit';
import type { Page } from '../page';
import { addressesIn } from './addresses-in';
import { inWordsOnly } from './customer-words';
import { createScene, placeOf, type Scene } from './scene';
import { whichHelpdesk } from './which-helpdesk';

/**
 * Who is on the ticket that a frame shows, as far as its helpdesk's pages are known.
 */
export function ticketOn(world: Window, page: Page, hits: readonly Hit[]): Ticket {
  const { document, location } = world;
  const { helpdesk, number } = whichHelpdesk(document, location);
  const unknown = helpdesk === generic && !ofOneSite(world);
  if (unknown || (helpdesk !== generic && number === null)) return noTicket(helpdesk);
  const scene = createScene(helpdesk, document, page);
  const people = peopleOf(helpdesk, scene, hits);
  return {
    helpdesk: helpdesk.id,
    number,
    ...people,
    inWordsOnly: inWordsOnly(hits, helpdesk, people.requester?.email ?? null).slice(
      0,
      mostInWordsOnly,
    ),
    reply: replyOf(helpdesk, scene),
  };
}

/** A frame of another site, or one without an address, may be a mail's own page. */
function ofOneSite({ location, top }: Window): boolean {
  try {
    return /^https?:$/.test(location.protocol) && top?.location.origin === location.origin;
  } catch {
    return false;
  }
}

function noTicket({ id }: Helpdesk): Ticket {
  return {
    helpdesk: id,
    number: null,
    requester: null,
    possible: [],
    claimed: false,
    people: [],
    agent: [],
    inWordsOnly: [],
    reply: { open: false, recipients: null },
  };
}

function peopleOf(
  helpdesk: Helpdesk,
  scene: Scene,
  hits: readonly Hit[],
): Pick<Ticket, 'requester' | 'possible' | 'claimed' | 'people' | 'agent'> {
  const agent = addressesIn(scene.texts(helpdesk.agent));
  const stated = scene
    .shown(helpdesk.requester.email)
    .map(({ text, claimed }) => ({ claimed, named: withoutAddresses(addressesIn([text]), agent) }))
    .filter(({ named }) => named.length > 0);
  const guessed = helpdesk.requester === generic.requester;
  const asking = askingOf(stated, helpdesk);
  const named = distinctAddresses(asking.flatMap((each) => each.named));
  const email = named.length === 1 ? named[0] : undefined;
  const others = guessed ? addressesOf(hits, scene) : addressesIn(scene.texts(helpdesk.people));
  const everybody = distinctAddresses([...stated.flatMap((each) => each.named), ...others]);
  const people = withoutAddresses(everybody, email === undefined ? agent : [email, ...agent]);
  return {
    requester: email === undefined ? null : { email, name: nameOf(helpdesk, scene, email) },
    possible: email === undefined ? named.slice(0, mostPeople) : [],
    claimed: asking.some(({ claimed }) => claimed) || isName(email, helpdesk, scene),
    people: people.slice(0, mostPeople),
    agent: agent.slice(0, mostPeople),
  };
}

interface Stated {
  named: string[];
  claimed: boolean;
}

/**
 * Whom the first place names, or all places where one alone is the requester. Several in one place,
 * as in a name that holds another's address, stay several: no place after it tells who of them it is.
 * On an unknown page what is only claimed counts where nothing better does.
 */
function askingOf(stated: readonly Stated[], { requester }: Helpdesk): readonly Stated[] {
  if (requester !== generic.requester) return requester.sole ? stated : stated.slice(0, 1);
  const sure = stated.filter(({ claimed }) => !claimed);
  return sure.length > 0 ? sure : stated;
}

function isName(email: string | undefined, { requester }: Helpdesk, scene: Scene): boolean {
  if (email === undefined || !requester.withName) return false;
  return scene.shown(requester.name).some(({ text }) => addressesIn([text]).includes(email));
}

/** All that the page itself names: an address in a message may be anybody's. */
function addressesOf(hits: readonly Hit[], scene: Scene): string[] {
  const outside = (hit: Hit) => {
    const element = placeOf(hit);
    return element !== null && !scene.inMessage(element);
  };
  return hits.filter((hit) => hit.kind === 'email' && outside(hit)).map(({ value }) => value);
}

/**
 * An address is no name. Where every sender of a conversation has both, the name is the one beside the
 * requester's address.
 */
function nameOf({ requester }: Helpdesk, scene: Scene, email: string): string | null {
  const names = scene.shown(requester.name).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const beside = scene.shown(requester.email.slice(0, 1));
  const at = beside.findIndex(({ text }) => addressesIn([text]).includes(email));
  const own = names.length === beside.length && at >= 0 ? names.slice(at, at + 1) : names;
  return own.find((text) => text !== '' && !text.includes('@'))?.slice(0, 120) ?? null;
}

function replyOf({ reply }: Helpdesk, scene: Scene): Ticket['reply'] {
  const open = reply.editor.some((selector) => scene.select(selector).some(visible));
  const said = open ? scene.texts(reply.recipients) : [];
  const recipients = said.length > 0 ? addressesIn(said).slice(0, mostPeople) : null;
  return { open, recipients };
}

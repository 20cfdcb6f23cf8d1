import type { PageRead } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import { type PageActions, stillShown, triedAll } from '@/ui/popup/page-actions';
import { createPageReading } from '@/ui/popup/page-reading';
import { screenOf } from '@/ui/popup/selectors';
import type { Aside, Search } from '@/ui/popup/state';
import { type Bench, isFor } from '@/ui/popup/store';
import { asideOf, withoutTicket } from './asides';
import { onItsWayFor } from './page-on-its-way';
import { createRenewal } from './renewal';
import { holdsTheSame, isOfAnother, leadsWhereItDid, ticketKey } from './ticket-key';
import { createTicketMemory } from './ticket-memory';
import { createTurning } from './turning';

/** The ticket that what is on display belongs to. */
interface Shown {
  keys: Set<string>;
  page: PageRead;
  /** An address that came with nothing else: of this ticket until the page says otherwise. */
  passing: string | null;
}

type Arrival = 'overtaken' | 'waiting' | 'same' | 'back' | 'new' | 'nowhere';

/** More plan changes than an agent begins at once. */
const mostAside = 20;

const idle: Search = { state: 'idle' };

/**
 * How a surface that stays open follows the agent from ticket to ticket. What was found for a ticket
 * stays in sight until it is known what the next page leads to, but nothing can be done with it
 * meanwhile; coming back to a ticket shows it as it was, without asking Paddle again.
 */
export function followTickets(
  bench: Bench,
): Pick<PageActions, 'readPage' | 'followPage' | 'hearOfPage'> {
  const { desk, store, act } = bench;
  const memory = createTicketMemory(desk.now);
  const renew = createRenewal(bench);
  const turning = createTurning(bench);
  const reading = createPageReading(bench);
  let shown: Shown | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  desk.signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  store.subscribe(({ session }, before) => {
    // Accounts or keys are others now: what they led to may be too.
    if (session !== before.session) memory.clear();
  });

  /** Puts the ticket on display aside, with all that belongs to it. */
  const leave = (ticket: Shown) => {
    const { typed, search, chosen, changing, aside } = store.getState();
    const begunSince = turning.isBegunSince();
    const left = changing && !begunSince ? [asideOf(bench, changing, ticket)] : [];
    store.setState({
      changing: begunSince ? changing : null,
      outcome: null,
      aside: [...aside, ...left].slice(-mostAside),
    });
    if (turning.isTypedSince()) {
      if ('automatic' in search && search.automatic) store.setState({ search: idle, chosen: null });
      return;
    }
    act().giveUp();
    memory.keep(ticket.keys, { typed, search, chosen });
    store.setState({ typed: '', search: idle });
  };

  /** Takes out what was put aside for a ticket. */
  const bringBack = (page: PageRead): Arrival => {
    const key = ticketKey(page);
    const { aside, typed, changing } = store.getState();
    const begun: Aside | undefined = aside.find(({ ticket }) => ticket.keys.includes(key));
    const keys = new Set([key, ...(begun?.ticket.keys ?? [])]);
    shown = { keys, page, passing: null };
    if (begun && !changing) {
      store.setState({ changing: begun.changing, aside: withoutTicket(aside, key) });
    }
    const known = typed === '' ? memory.take(key) : undefined;
    if (!known) return 'new';
    const { display, at } = known;
    const { search } = display;
    const shows = 'query' in search && (display.typed !== '' || stillShown(page, search.query));
    if (!shows) return 'new';
    for (const other of known.keys) keys.add(other);
    store.setState(display);
    turning.end();
    renew(at);
    return 'back';
  };

  const arrive = async (): Promise<Arrival> => {
    const { page: first } = store.getState();
    if (!shown && first) {
      shown = { keys: new Set([ticketKey(first)]), page: first, passing: null };
    }
    clearTimeout(waiting);
    const answer = await reading.read();
    if (!answer) return 'overtaken';
    if (!answer.ok) return arriveNowhere(answer.problem);
    const still = reading.isAsked() ? 0 : stillOnItsWay(answer.value);
    if (still > 0) {
      turning.begin();
      waiting = setTimeout(() => void followPage(), still);
      return 'waiting';
    }
    const page = reading.withAsked(answer.value);
    if (!shown || !remains(shown, page)) return arriveAt(page);
    store.setState({ page, pageProblem: null });
    return 'same';
  };

  /** Whether it is the ticket on display, at an address that may be another. */
  const remains = (ticket: Shown, page: PageRead): boolean => {
    const key = ticketKey(page);
    if (!ticket.keys.has(key)) {
      if (page.findings.length > 0 && holdsTheSame(ticket.page, page)) {
        ticket.passing = key;
        return true;
      }
      const { search } = store.getState();
      const { tabId, origin } = ticket.page;
      const near = tabId === page.tabId && origin === page.origin;
      if (!near || isOfAnother(ticket.page, page) || !leadsWhereItDid(page, search)) return false;
    }
    ticket.keys.add(key);
    ticket.page = page;
    return true;
  };

  const arriveAt = (page: PageRead): Arrival => {
    turning.begin();
    // What was begun before any page was read is of the one that was waited for.
    if (shown) leave(shown);
    store.setState({ page, pageProblem: null });
    return bringBack(page);
  };

  const arriveNowhere = (pageProblem: Problem): Arrival => {
    if (shown) leave(shown);
    shown = null;
    store.setState({ page: null, pageProblem });
    turning.end();
    return 'nowhere';
  };

  /** See `onItsWayFor`. */
  const stillOnItsWay = (page: PageRead): number => {
    const ticket = shown;
    const before = ticket && {
      page: ticket.page,
      isIts: (other: PageRead) => isAddressOf(ticket, ticketKey(other)),
    };
    return onItsWayFor(page, before, turning.lasts());
  };

  /** Whether what is on display is of the page that was read now. */
  const stays = (arrival: Arrival): boolean => {
    const { page, search, typed } = store.getState();
    if (arrival === 'back' || typed !== '') return true;
    return arrival === 'same' && isAnswerFor(page, search);
  };

  /** Looks for whom the page leads to, and ends the turning. */
  const look = async (arrival: Arrival) => {
    if (stays(arrival)) return turning.end();
    const mine = reading.round();
    if (store.getState().page?.findings.length) turning.begin();
    else act().clear();
    await act().lookUpBest();
    if (mine === reading.round()) turning.end();
  };

  const followPage = async () => {
    const arrival = await arrive();
    if (!hasArrived(arrival)) return;
    const ready = screenOf(store.getState()) === 'ready';
    if (ready && (await act().showAsked())) turning.end();
    else await look(arrival);
  };

  return {
    readPage: async () => {
      if (hasArrived(await arrive())) turning.end();
    },
    followPage,
    hearOfPage: (announcement) => {
      if (!isFor(desk, announcement)) return;
      const { page } = store.getState();
      // What another tab reports in the background changes nothing here.
      if (!announcement.turned && page && announcement.tabId !== page.tabId) return;
      if (announcement.turned) turning.begin();
      void followPage(); // Its failures are part of the state.
    },
  };
}

function isAddressOf({ keys, passing }: Shown, key: string): boolean {
  return keys.has(key) || passing === key;
}

function hasArrived(arrival: Arrival): boolean {
  return arrival !== 'overtaken' && arrival !== 'waiting';
}

/** Whether a look-up has ended that the page as it is now would begin too. */
function isAnswerFor(page: PageRead | null, search: Search): boolean {
  if (search.state !== 'found' && search.state !== 'failed') return false;
  if (!stillShown(page, search.query)) return false;
  if (search.state === 'failed' || search.answer.matches.length > 0) return true;
  return triedAll(page, search);
}

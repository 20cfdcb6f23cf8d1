import { distinctAddresses, withoutAddresses } from '@/detection/addresses';
import type { Finding } from '@/detection/finding';
import { isOwn } from '@/detection/own-address';
import { mostInWordsOnly, mostPeople, type Ticket } from '@/messages/ticket';
import type { RememberedTicket } from '@/storage/ticket-memory';

/**
 * Which of a tab's frames tells of the ticket, the top frame first: one that shows a ticket of a known
 * helpdesk, else any other page of one, else the top frame.
 */
export function tellerOf<Frame extends { ticket: Ticket | null }>(
  frames: readonly Frame[],
): Frame | undefined {
  const known = frames.filter(({ ticket }) => ticket && ticket.helpdesk !== 'generic');
  return known.find(({ ticket }) => ticket?.number != null) ?? known[0] ?? frames[0];
}

/**
 * What the frames of a tab say, the top frame first: a known helpdesk's, else what all agree on, those
 * that are certain before those that only claim something.
 */
export function mergeFrames(frames: readonly Ticket[]): Ticket | null {
  const top = tellerOf(frames.map((ticket) => ({ ticket })))?.ticket ?? null;
  if (top?.helpdesk !== 'generic') return top;
  const sure = frames.filter((ticket) => namedIn(ticket).length > 0 && !ticket.claimed);
  const asking = sure.length > 0 ? sure : frames;
  const named = distinctAddresses(asking.flatMap(namedIn));
  const [first = null] = asking.flatMap(({ requester }) => requester ?? []);
  const requester = named.length === 1 ? first : null;
  const people = [...frames.flatMap(namedIn), ...frames.flatMap((all) => all.people)];
  return {
    ...top,
    requester,
    possible: requester ? [] : named.slice(0, mostPeople),
    claimed: asking.some(({ claimed }) => claimed),
    people: others(people, requester),
    reply: frames.find(({ reply }) => reply.open)?.reply ?? top.reply,
  };
}

function namedIn({ requester, possible }: Ticket): string[] {
  return requester ? [requester.email] : possible;
}

/** The agent's own side is on every ticket, and never asks. */
export function withoutOwn(ticket: Ticket, own: readonly string[]): Ticket {
  const { requester, possible, people, reply } = ticket;
  const strangers = (emails: readonly string[]) => emails.filter((email) => !isOwn(email, own));
  return {
    ...ticket,
    requester: requester && !isOwn(requester.email, own) ? requester : null,
    possible: strangers(possible),
    people: strangers(people),
    reply: { ...reply, recipients: reply.recipients && strangers(reply.recipients) },
  };
}

/** What is known of a ticket after a further page of it: what it shows, else what was known. */
export function addToMemory(
  { requester, possible, claimed, people, agent, inWordsOnly }: Ticket,
  findings: readonly Finding[],
  before: RememberedTicket | undefined,
): RememberedTicket {
  const known = before ?? { people: [], agent: [], inWordsOnly: [], findings: [] };
  const shows = requester !== null || possible.length > 0;
  const who = shows ? requester : (before?.requester ?? null);
  return {
    requester: who,
    possible: shows ? possible : (before?.possible ?? []),
    claimed: shows ? claimed : (before?.claimed ?? false),
    agent: distinctAddresses([...agent, ...known.agent]).slice(0, mostPeople),
    people: others([...people, ...known.people], who),
    inWordsOnly: [...new Set([...inWordsOnly, ...known.inWordsOnly])].slice(0, mostInWordsOnly),
    findings: [...findings, ...known.findings].slice(0, 400),
  };
}

function others(people: readonly string[], requester: Ticket['requester']): string[] {
  const rest = withoutAddresses(distinctAddresses(people), requester ? [requester.email] : []);
  return rest.slice(0, mostPeople);
}

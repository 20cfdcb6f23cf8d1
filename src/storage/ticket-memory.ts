import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Finding } from '@/detection/finding';
import { serially } from './serially';
import { storedFinding } from './stored-finding';
import { write } from './write';

/** Which ticket it is; those of other numbers are others. */
export interface TicketKey {
  origin: string;
  helpdesk: string;
  number: string;
}

/** What was known of a ticket when a tab showed it last. */
export interface RememberedTicket {
  requester: { email: string; name: string | null } | null;
  possible: string[];
  claimed: boolean;
  people: string[];
  agent: string[];
  inWordsOnly: string[];
  findings: Finding[];
}

const texts = v.array(v.string());

const record = v.object({
  key: v.object({ origin: v.string(), helpdesk: v.string(), number: v.string() }),
  /** Milliseconds since the epoch. */
  at: v.number(),
  ticket: v.object({
    requester: v.nullable(v.object({ email: v.string(), name: v.nullable(v.string()) })),
    possible: texts,
    claimed: v.boolean(),
    people: texts,
    agent: texts,
    inWordsOnly: texts,
    findings: v.array(storedFinding),
  }),
});

/** An agent who comes back later reads the ticket again. */
const oldest = 30 * 60_000;

/** What is known of a ticket from the page before. */
export async function recallTicket(
  tabId: number,
  key: TicketKey,
): Promise<RememberedTicket | undefined> {
  const { [place(tabId)]: found } = await browser.storage.session.get(place(tabId));
  const known = v.safeParse(record, found);
  if (!known.success || Math.abs(Date.now() - known.output.at) > oldest) return undefined;
  return isSame(known.output.key, key) ? known.output.ticket : undefined;
}

/** Keeps what is known of the ticket in a tab, in memory, in place of the ticket before. */
export async function rememberTicket(
  tabId: number,
  key: TicketKey,
  add: (known: RememberedTicket | undefined) => RememberedTicket,
): Promise<RememberedTicket> {
  return serially(place(tabId), async () => {
    const ticket = add(await recallTicket(tabId, key));
    await write('session', { [place(tabId)]: { key, at: Date.now(), ticket } });
    return ticket;
  });
}

export async function forgetTicket(tabId: number): Promise<void> {
  await serially(place(tabId), () => browser.storage.session.remove(place(tabId)));
}

function isSame(one: TicketKey, other: TicketKey): boolean {
  return (
    one.origin === other.origin && one.helpdesk === other.helpdesk && one.number === other.number
  );
}

function place(tabId: number): string {
  return `ticket:${tabId}`;
}

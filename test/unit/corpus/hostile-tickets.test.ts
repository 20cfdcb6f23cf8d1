import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk } from '@/actions/desk';
import { lookUp } from '@/actions/look-up';
import { requireMayChange } from '@/actions/require-may-change';
import { resolveTarget } from '@/actions/resolve-target';
import { copyLink } from '@/background/deliver-link';
import { ticketIn } from '@/background/read-tab';
import { find } from '@/detection/find';
import { rank } from '@/detection/finding';
import type { CustomerId } from '@/detection/paddle-id';
import { type Activity, exportActivity } from '@/storage/activity';
import { keepPreview } from '@/storage/previews';
import { keys } from '../../simulator/seed/keys';
import { type Simulator, startSimulator } from '../../simulator/start';
import { connect, kindOf, openOffice } from '../actions/office';
import { customers, familyNames, type HostileTicket, hostileTickets } from './hostile-tickets';
import { aKeptPreview } from './kept-preview';

const perFamily = 36;
const tickets = hostileTickets(perFamily, 20_261_127);

let simulator: Simulator;
let accountId: string;
let clipboard: string[];
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());
beforeEach(async () => {
  openOffice(simulator);
  simulator.control.setRateLimit(null);
  vi.stubGlobal('indexedDB', new IDBFactory());
  clipboard = [];
  const { locks } = navigator;
  const writeText = async (text: string) => void clipboard.push(text);
  vi.stubGlobal('navigator', { locks, clipboard: { writeText } });
  accountId = (await connect('Acme', keys.sandbox)).id;
});

/** What the background reads of the ticket at the click. */
function asking({
  requester,
  possible = [],
  claimed = false,
  people,
}: Pick<HostileTicket, 'requester' | 'possible' | 'claimed' | 'people'>) {
  const ticket = {
    helpdesk: 'generic',
    number: '1',
    requester: requester === null ? null : { email: requester, name: null },
    possible,
    claimed,
    people,
    agent: [],
    inWordsOnly: [],
    reply: { open: true, recipients: null },
  };
  const read = { ticket, findings: [], frames: [], teller: undefined };
  return {
    surface: 'popup',
    read: Promise.resolve(read),
    tabId: Promise.resolve(1),
  } as const;
}

/** Everybody to whom what the page shows leads, as the popup looks it up. */
async function ledTo(desk: Desk, text: string): Promise<CustomerId[]> {
  const found: CustomerId[] = [];
  for (const { value } of rank(find(text))) {
    const { matches } = await lookUp(desk, { query: value, exactly: true });
    found.push(...matches.map(({ customer }) => customer.id));
  }
  return [...new Set(found)];
}

/** Every way to a link and to a write that takes one step: all buttons, the menu, the write. */
async function tryAll(desk: Desk, ticket: HostileTicket): Promise<CustomerId[]> {
  const led = await ledTo(desk, ticket.text);
  for (const customerId of led) {
    const request = { accountId, customerId, page: 'overview' } as const;
    await attempt(copyLink(desk, request, asking(ticket)));
    await attempt(confirm(desk, customerId, ticket));
  }
  const queries = rank(find(ticket.text)).map(({ value }) => value);
  await attempt(
    resolveTarget(desk, { queries, page: 'overview' }).then((target) =>
      copyLink(desk, { ...target, page: 'overview' }, asking(ticket)),
    ),
  );
  return led;
}

const written: string[] = [];

/** As far as the write: what passes here is sent. */
async function confirm(desk: Desk, customerId: CustomerId, ticket: HostileTicket): Promise<void> {
  const preview = aKeptPreview({ accountId, customerId });
  await keepPreview(preview);
  const { read } = asking(ticket);
  await requireMayChange(desk, { previewId: preview.change.id, ticket: ticketIn(read) });
  written.push(customerId);
}

async function attempt(work: Promise<unknown>): Promise<void> {
  const refusals = ['other-person', 'ambiguous', 'nothing-to-act-on'];
  const kind = await kindOf(work.then(() => Promise.reject(new Error('It went well')))).catch(
    (error: Error) => error.message,
  );
  if (kind !== 'It went well') expect(refusals).toContain(kind);
}

/** The activity once it has so many entries: it is noted after the link is there. */
async function activityOf(count: number): Promise<Activity[]> {
  return vi.waitFor(async () => {
    const activity = await exportActivity();
    expect(activity).toHaveLength(count);
    return activity;
  });
}

function signedIn(): string[] {
  return simulator.control
    .changes()
    .flatMap((change) => (change.kind === 'portal-session' ? [change.customerId] : []));
}

describe(`${tickets.length} hostile tickets`, () => {
  it.each(familyNames)('%s: not one link or write for somebody else', async (family) => {
    const mine = tickets.filter((ticket) => ticket.family === family);
    expect(mine.length).toBe(perFamily);
    let led = 0;
    for (const ticket of mine) {
      const before = signedIn().length;
      written.length = 0;
      const customersLedTo = await tryAll(openDesk(), ticket);
      led += customersLedTo.length;
      const wrong = (id: string): boolean => id !== ticket.own;
      expect(signedIn().slice(before).filter(wrong), JSON.stringify(ticket)).toEqual([]);
      expect(written.filter(wrong), JSON.stringify(ticket)).toEqual([]);
    }
    // A corpus that leads nowhere would prove nothing.
    expect(led).toBeGreaterThan(perFamily / 2);
    expect((await exportActivity()).filter(({ person }) => person !== 'same')).toEqual([]);
  });

  it('are at least 500, and each is another', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(500);
    expect(new Set(tickets.map((ticket) => JSON.stringify(ticket))).size).toBe(tickets.length);
  });
});

describe('with the second step, or for the requester', () => {
  it('a link goes out, and the reason is in the activity', async () => {
    const desk = openDesk();
    const anyway = { reason: 'writes for her company' };
    for (const { id } of customers) {
      const request = { accountId, customerId: id as CustomerId, page: 'overview' } as const;
      const stranger = asking({ requester: 'stranger@elsewhere.example', people: [] });
      await copyLink(desk, { ...request, anyway }, stranger);
    }
    expect(signedIn()).toEqual(customers.map(({ id }) => id));
    expect(clipboard).toHaveLength(customers.length);
    const activity = await activityOf(customers.length);
    expect(activity.map(({ person, reason }) => [person, reason])).toEqual(
      customers.map(() => ['other', anyway.reason]),
    );
    const kept = JSON.stringify(activity);
    expect(kept).not.toContain('@');
    for (const link of clipboard)
      expect(kept).not.toContain(new URL(link).searchParams.get('token'));
  });

  it.each([
    ['the customer', (email: string) => email, 'same'],
    ['with a tag', (email: string) => email.replace('@', '+portage@'), 'probably-same'],
    [
      'in capitals',
      (email: string) => email.replace(/^./, (a) => a.toUpperCase()),
      'probably-same',
    ],
  ])('a ticket of %s takes one step', async (_, write, verdict) => {
    const desk = openDesk();
    for (const { id, email } of customers) {
      const request = { accountId, customerId: id as CustomerId, page: 'overview' } as const;
      await copyLink(desk, request, asking({ requester: write(email), people: [] }));
    }
    expect(signedIn()).toHaveLength(customers.length);
    const activity = await activityOf(customers.length);
    expect(activity.map(({ person }) => person)).toEqual(customers.map(() => verdict));
  });
});

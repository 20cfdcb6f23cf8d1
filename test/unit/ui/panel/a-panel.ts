import { vi } from 'vitest';
import type { PageRead } from '@/messages/answers';
import { followTickets } from '@/ui/panel/follow-tickets';
// Loaded before the tests begin: one of them could end before it is there.
import '@/ui/popup/deliver-link';
import { createPopup, type Popup } from '@/ui/popup/store';
import { aCustomer, aPage, found } from '../builders';
import { type FakeDesk, fakeDesk } from '../popup/fake-desk';

export const jane = aCustomer(1, { name: 'Jane', email: 'jane@example.com' });
export const bo = aCustomer(2, { name: 'Bo', email: 'bo@example.com' });
const people = [jane, bo];

/** A panel over a ticket of Jane's. */
export async function open({
  windowId,
  page = ticket(1, jane.email),
}: {
  windowId?: number;
  page?: PageRead;
} = {}): Promise<{
  desk: FakeDesk;
  popup: Popup;
  seen: () => string[];
}> {
  const desk = fakeDesk({
    readPage: () => page,
    lookUp: ({ query }) => found(...people.filter(({ email }) => email === query)),
  });
  const popup = createPopup({ ...desk, surface: 'panel', follow: followTickets, windowId });
  await popup.act.start();
  await vi.advanceTimersByTimeAsync(0);
  return { desk, popup, seen: () => desk.sent.map(({ name }) => name) };
}

export function ticket(number: number, email?: string): PageRead {
  const page = email ? aPage({ kind: 'email', value: email }) : aPage();
  const url = `https://desk.example/tickets/${number}`;
  return { ...page, tabId: number, url, title: `#${number}` };
}

export function turnTo(desk: FakeDesk, tabId: number): void {
  desk.announce({ event: 'pageChanged', tabId, turned: true });
}

export function names({ store }: Popup): { name: string | null | undefined; turning: boolean } {
  const { chosen, turning } = store.getState();
  return { name: chosen?.match.customer.name, turning };
}

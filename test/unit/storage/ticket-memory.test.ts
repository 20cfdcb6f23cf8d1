import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetTicket,
  type RememberedTicket,
  recallTicket,
  rememberTicket,
} from '@/storage/ticket-memory';
import { emptyProfile } from './fake-profile';

const key = { origin: 'https://rt.acme.example', helpdesk: 'request-tracker', number: '12' };
const ticket: RememberedTicket = {
  requester: { email: 'maria@example.com', name: null },
  possible: [],
  claimed: false,
  people: [],
  agent: [],
  inWordsOnly: [],
  findings: [{ kind: 'email', value: 'maria@example.com' }],
};

beforeEach(emptyProfile);

afterEach(() => {
  vi.useRealTimers();
});

describe('the memory of a ticket', () => {
  it('gives what was known of the same ticket in the same tab', async () => {
    await rememberTicket(1, key, () => ticket);
    expect(await recallTicket(1, key)).toEqual(ticket);
  });

  it.each([
    ['of another number', { ...key, number: '13' }],
    ['of another site', { ...key, origin: 'https://rt.example.net' }],
    ['of another helpdesk', { ...key, helpdesk: 'osticket' }],
  ])('gives nothing for a ticket %s', async (_, other) => {
    await rememberTicket(2, key, () => ticket);
    expect(await recallTicket(2, other)).toBeUndefined();
  });

  it('gives nothing in another tab, nor after the tab was forgotten', async () => {
    await rememberTicket(3, key, () => ticket);
    expect(await recallTicket(4, key)).toBeUndefined();
    await forgetTicket(3);
    expect(await recallTicket(3, key)).toBeUndefined();
  });

  it('gives nothing after half an hour', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    await rememberTicket(5, key, () => ticket);
    vi.setSystemTime(30 * 60_000 + 1);
    expect(await recallTicket(5, key)).toBeUndefined();
  });

  it('hands what was known to whoever adds to it, and another ticket takes its place', async () => {
    await rememberTicket(6, key, () => ticket);
    const added = await rememberTicket(6, key, (before) => ({
      ...ticket,
      ...before,
      possible: [],
      claimed: false,
      people: ['x'],
    }));
    expect(added.people).toEqual(['x']);
    await rememberTicket(6, { ...key, number: '13' }, (before) => {
      expect(before).toBeUndefined();
      return ticket;
    });
    expect(await recallTicket(6, key)).toBeUndefined();
  });
});

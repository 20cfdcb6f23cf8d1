import { describe, expect, it } from 'vitest';
import { isSameTicket, type TicketMark } from '@/messages/ticket-mark';

const none: TicketMark = { number: null, requester: null, address: 'a' };

describe('whether two readings are of one ticket', () => {
  it.each<[string, Partial<TicketMark>, Partial<TicketMark>, boolean]>([
    ['the same number at another address', { number: '1' }, { number: '1', address: 'b' }, true],
    ['another number', { number: '1' }, { number: '2' }, false],
    ['a number where there was none', {}, { number: '1' }, false],
    ['no number any more', { number: '1' }, {}, false],
    [
      'the same number of somebody else: the page is half drawn',
      { number: '1', requester: 'jane' },
      { number: '1', requester: 'tom' },
      false,
    ],
    ['a requester who came later', { number: '1' }, { number: '1', requester: 'jane' }, true],
    ['a requester who came later, without a number', {}, { requester: 'jane' }, true],
    [
      'the same requester at another address',
      { requester: 'jane' },
      { requester: 'jane', address: 'b' },
      true,
    ],
    ['another requester at the same address', { requester: 'jane' }, { requester: 'tom' }, false],
    ['a requester at another address', {}, { requester: 'jane', address: 'b' }, false],
    ['neither, at the same address', {}, {}, true],
    ['neither, at another address', {}, { address: 'b' }, false],
  ])('%s', (_, one, other, same) => {
    expect(isSameTicket({ ...none, ...one }, { ...none, ...other })).toBe(same);
    expect(isSameTicket({ ...none, ...other }, { ...none, ...one })).toBe(same);
  });
});

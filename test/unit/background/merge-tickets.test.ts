import { describe, expect, it } from 'vitest';
import { addToMemory, mergeFrames, withoutOwn } from '@/background/merge-tickets';
import type { Ticket } from '@/messages/ticket';

const maria = { email: 'maria@example.com', name: 'Maria Keller' };
const tom = { email: 'tom@example.net', name: null };

function aTicket(fields: Partial<Ticket> = {}): Ticket {
  return {
    helpdesk: 'generic',
    number: null,
    requester: null,
    possible: [],
    claimed: false,
    people: [],
    agent: [],
    inWordsOnly: [],
    reply: { open: false, recipients: null },
    ...fields,
  };
}

describe('the frames of a tab', () => {
  it('are the one of a known helpdesk, wherever it is', () => {
    const known = aTicket({ helpdesk: 'zendesk', number: '34', requester: maria });
    expect(mergeFrames([aTicket({ requester: tom }), known])).toEqual(known);
  });

  it('are the one that shows a ticket, where another page of a helpdesk shows none', () => {
    const ticket = aTicket({ helpdesk: 'zendesk', number: '34', requester: maria });
    expect(mergeFrames([aTicket({ helpdesk: 'salesforce' }), ticket])).toEqual(ticket);
  });

  it('are nothing when there is none', () => {
    expect(mergeFrames([])).toBeNull();
  });

  it('of unknown pages name the requester whom one of them knows', () => {
    const merged = mergeFrames([
      aTicket({ people: ['agent@acme.example'] }),
      aTicket({ requester: maria, people: [tom.email, 'AGENT@acme.example'] }),
    ]);
    expect(merged).toMatchObject({
      requester: maria,
      people: ['agent@acme.example', 'tom@example.net'],
    });
  });

  it('of unknown pages that name two leave it open which of them asks', () => {
    const both = [maria.email, tom.email];
    const merged = mergeFrames([aTicket({ requester: maria }), aTicket({ requester: tom })]);
    expect(merged).toMatchObject({ requester: null, possible: both, people: both });
    const more = mergeFrames([aTicket({ requester: maria }), aTicket({ possible: both })]);
    expect(more).toMatchObject({ requester: null, possible: both });
  });

  it('of unknown pages are believed where they are sure, and else claim no more than each of them', () => {
    const claimed = aTicket({ requester: tom, claimed: true });
    const sure = aTicket({ requester: maria });
    expect(mergeFrames([claimed, sure])).toMatchObject({ requester: maria, claimed: false });
    expect(mergeFrames([aTicket(), claimed])).toMatchObject({ requester: tom, claimed: true });
  });

  it('have an open reply where one of them has', () => {
    const reply = { open: true, recipients: null };
    expect(mergeFrames([aTicket(), aTicket({ reply })])?.reply).toEqual(reply);
  });
});

describe('the agent’s own side', () => {
  it.each(['maria@example.com', '@example.com', 'EXAMPLE.com'])('never asks: %s', (own) => {
    const ticket = aTicket({ requester: maria, people: [maria.email, tom.email] });
    expect(withoutOwn(ticket, [own])).toMatchObject({ requester: null, people: [tom.email] });
  });

  it('is no recipient beyond the customer', () => {
    const reply = { open: true, recipients: [maria.email, 'support@acme.example'] };
    expect(withoutOwn(aTicket({ reply }), ['acme.example']).reply.recipients).toEqual([
      maria.email,
    ]);
    expect(withoutOwn(aTicket(), ['acme.example']).reply.recipients).toBeNull();
  });
});

describe('several of whom one is the requester', () => {
  const several = aTicket({ possible: [maria.email, tom.email], people: [maria.email, tom.email] });

  it('are those who are not the agent’s own side', () => {
    expect(withoutOwn(several, ['example.net'])).toMatchObject({
      requester: null,
      possible: [maria.email],
      people: [maria.email],
    });
  });

  it('stay several otherwise', () => {
    expect(withoutOwn(several, ['acme.example'])).toEqual(several);
  });

  it('stay so on the page of the reply, whoever was the requester before', () => {
    const before = addToMemory(aTicket({ requester: maria }), [], undefined);
    const after = addToMemory(several, [], before);
    expect(after).toMatchObject({ requester: null, possible: several.possible });
    expect(addToMemory(aTicket(), [], after)).toMatchObject({
      requester: null,
      possible: several.possible,
    });
  });
});

describe('what is known of a ticket', () => {
  const finding = { kind: 'email' as const, value: 'maria@example.com' };
  const before = {
    requester: maria,
    possible: [],
    claimed: false,
    people: [tom.email],
    agent: ['lena@acme.example'],
    inWordsOnly: ['a@example.org'],
    findings: [finding],
  };

  it('stays where the next page does not show it', () => {
    expect(addToMemory(aTicket({ people: [maria.email] }), [], before)).toEqual(before);
  });

  it('is no more certain on the next page', () => {
    const claimed = addToMemory(aTicket({ requester: maria, claimed: true }), [], undefined);
    expect(addToMemory(aTicket(), [], claimed)).toMatchObject({ requester: maria, claimed: true });
    expect(addToMemory(aTicket({ requester: maria }), [], claimed).claimed).toBe(false);
  });

  it('gives way to what the next page shows', () => {
    const after = addToMemory(aTicket({ requester: tom, people: ['x@example.org'] }), [], before);
    expect(after.requester).toEqual(tom);
    expect(after.people).toEqual(['x@example.org']);
  });

  it('is what the first page shows', () => {
    expect(addToMemory(aTicket({ requester: maria }), [finding], undefined)).toEqual({
      ...{ requester: maria, possible: [], claimed: false, people: [], agent: [], inWordsOnly: [] },
      findings: [finding],
    });
  });
});

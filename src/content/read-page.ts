import { type Finding, rank } from '@/detection/finding';
import type { Ticket } from '@/messages/ticket';
import { collect } from './collect';
import { createPage } from './page';
import { read } from './read';
import { createSlices } from './slices';
import { ticketOn } from './ticket/ticket-on';

export interface FrameReading {
  /** Best first, at most 200. */
  findings: Finding[];
  ticket: Ticket;
  /** The frame's own address at that moment. */
  address: string;
}

/**
 * What a frame holds and who is on its ticket, both of one moment: the text is read in slices, but
 * nothing of the page runs between its last slice and the answer. Observes and changes nothing.
 */
export async function readPage(world: Window): Promise<FrameReading> {
  const { document } = world;
  const page = createPage(document);
  await read(page, new Set([document]), {
    slices: createSlices(),
    opened: () => {},
    stopped: () => false,
  });
  const hits = collect(page, []);
  return {
    findings: rank(hits).slice(0, 200),
    ticket: ticketOn(world, page, hits),
    address: world.location.href,
  };
}

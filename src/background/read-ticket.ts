import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Ticket, ticket } from '@/messages/ticket';

/** The ticket that a tab shows; null where the browser lets us in nowhere or no frame shows one. */
export async function readTicket(tabId: number): Promise<Ticket | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/read-ticket.js'],
      injectImmediately: true,
    });
    return frames.flatMap(({ result }) => checked(result)).at(0) ?? null;
  } catch {
    // The browser's own pages, its store and sites without a grant refuse; that is an answer.
    return null;
  }
}

/** What a page's process answers is checked like a message: it could be anything. */
function checked(result: unknown): Ticket | [] {
  const read = v.safeParse(ticket, result);
  return read.success ? read.output : [];
}

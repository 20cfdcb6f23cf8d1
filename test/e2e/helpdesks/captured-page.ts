import type { Ticket } from '../../../src/messages/ticket';
import { test as base } from '../content/isolated-page';
import { readCapture } from './open-capture';

/** Playwright's test with a reader of who is on the ticket of a page. */
export const test = base.extend<{ read: (html: string, url: string) => Promise<unknown> }>({
  read: async ({ chrome }, use) => {
    const context = await chrome.newContext();
    await use((html, url) => readCapture(context, { html, url }));
    await context.close();
  },
});

/** What a page says that is no ticket. */
export const nothing: Omit<Ticket, 'helpdesk'> = {
  number: null,
  requester: null,
  possible: [],
  claimed: false,
  people: [],
  agent: [],
  inWordsOnly: [],
  reply: { open: false, recipients: null },
};

import type { Page } from '@playwright/test';
import { mail } from '../helpdesk/real/mail';
import type { Agent } from '../helpdesk/real/request-tracker/agents';
import { type RequestTracker, startRequestTracker } from '../helpdesk/real/request-tracker/start';
import { test as base } from './fixtures';
import { logIn } from './log-in';

interface Fixtures {
  /** A new ticket, made of the customer's mail. */
  received: { number: number; url: string };
  /** Logs the agent in and opens the ticket in `page`. */
  openTicketAs: (agent: Agent) => Promise<Page>;
}

interface WorkerFixtures {
  requestTracker: RequestTracker;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  requestTracker: [
    async ({ browserName: _ }, use) => {
      const requestTracker = await startRequestTracker();
      await use(requestTracker);
      await requestTracker.stop();
    },
    { scope: 'worker' },
  ],
  received: async ({ requestTracker }, use) => use(await requestTracker.receive(mail())),
  openTicketAs: async ({ page, received, requestTracker: { origin } }, use) =>
    use(async (agent) => {
      await logIn(page, { agent, origin });
      await page.goto(received.url);
      await page.bringToFront();
      return page;
    }),
});

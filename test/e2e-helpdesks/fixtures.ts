import type { Page } from '@playwright/test';
import { test as base } from '../e2e/fixtures';
import type { Agent } from '../helpdesk/real/request-tracker/agents';
import { mail } from '../helpdesk/real/request-tracker/mail';
import { type RequestTracker, startRequestTracker } from '../helpdesk/real/request-tracker/start';
import { nameOwnAddress } from '../run/demo/prepare';
import { keys } from '../simulator/seed/keys';
import { logIn } from './log-in';

interface Fixtures {
  /** Before the first ticket: an account, and the helpdesk's own address. */
  prepared: undefined;
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
  prepared: [
    async ({ connect, welcome }, use) => {
      await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
      await nameOwnAddress(welcome);
      await use(undefined);
    },
    { auto: true },
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

import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Desk, serveDesk } from '../helpdesk/demo/serve';
import { tickets } from '../helpdesk/demo/tickets';
import { extensionPath } from '../run/build.mjs';
import { type Simulator, startSimulator } from '../simulator/start';
import { addAccount, type NewAccount } from './add-account';
import { type OpenBrowser, openBrowser } from './browser';
import { findLeaks } from './canary/find-leaks';
import { watchBrowser } from './canary/watch-browser';
import { type Extension, findExtension } from './extension';

interface WorkerFixtures {
  simulator: Simulator;
  desk: Desk;
}

interface Fixtures {
  /** Chromium with the production build in a new profile, searched for leaks when the test ends. */
  portage: OpenBrowser;
  extension: Extension;
  /** The Options page which opens by itself after the installation. */
  welcome: Page;
  /** Connects an account through the Options page, as the agent does. */
  connect: (account: NewAccount) => Promise<void>;
  /** Opens a ticket of the demo helpdesk in `page`. */
  openTicket: (number: number) => Promise<Page>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  simulator: [
    async ({}, use, { workerIndex }) => {
      const log = join('.cache', 'contract', `e2e-${workerIndex}.jsonl`);
      const simulator = await startSimulator({ contractLog: log });
      await use(simulator);
      await simulator.stop();
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({}, use) => {
      const desk = await serveDesk(tickets);
      await use(desk);
      await desk.stop();
    },
    { scope: 'worker' },
  ],
  portage: async ({ simulator, desk }, use) => {
    simulator.control.reset();
    const opened = await openBrowser({
      extension: extensionPath,
      hostResolverRules: [
        desk.hostResolverRules,
        simulator.hostResolverRules,
        // Whatever else the browser asks for is written down by the simulator, as a stranger.
        `MAP *:443 127.0.0.1:${simulator.port}`,
      ],
    });
    const watch = watchBrowser(opened.context);
    await use(opened);
    const leaks = await findLeaks(opened, watch, simulator.control);
    await opened.removeProfile();
    expect(leaks, 'keys and portal tokens stay where they belong').toEqual([]);
  },
  context: async ({ portage }, use) => use(portage.context),
  extension: async ({ context }, use) => use(await findExtension(context)),
  welcome: async ({ context, extension }, use) => {
    const url = `chrome-extension://${extension.id}/options.html`;
    const shown = (page: Page): boolean => page.url().startsWith(url);
    await use(context.pages().find(shown) ?? (await context.waitForEvent('page', shown)));
  },
  // The installation's own tab comes to the front: a ticket is opened only after it.
  page: async ({ context, welcome }, use) => {
    await welcome.waitForLoadState();
    const page = await context.newPage();
    await use(page);
  },
  connect: async ({ welcome }, use) => use((account) => addAccount(welcome, account)),
  openTicket: async ({ page, desk }, use) =>
    use(async (number) => {
      await page.goto(`${desk.origin}/tickets/${number}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.bringToFront();
      return page;
    }),
});

export { expect };

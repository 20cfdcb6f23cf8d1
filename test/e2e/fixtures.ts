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
import { enableSite } from './enable-site';
import { type Extension, findExtension } from './extension';

interface WorkerFixtures {
  simulator: Simulator;
  desk: Desk;
}

interface Options {
  /** Folders of further extensions that the browser has. */
  otherExtensions: string[];
  /** Whether it shows its windows: then there has to be a display. */
  headed: boolean;
}

interface Fixtures {
  /** Chromium with the production build in a new profile, searched for leaks when the test ends. */
  portage: OpenBrowser & { insertedInto: Set<Page> };
  extension: Extension;
  /** The Options page which opens by itself after the installation. */
  welcome: Page;
  /** Connects an account through the Options page, as the agent does. */
  connect: (account: NewAccount) => Promise<void>;
  /** Enables a site under Options → Sites, the browser's own question answered with yes. */
  enableSite: (origin: string) => Promise<void>;
  /**
   * Says that a link is being inserted on a page: there, and nowhere else, its token may be. What is
   * in a form is kept by the browser itself, to be there again when it was closed.
   */
  inserted: (page: Page) => void;
  /** Opens a ticket of the demo helpdesk in `page`. */
  openTicket: (number: number) => Promise<Page>;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  otherExtensions: [[], { option: true }],
  headed: [false, { option: true }],
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
  portage: async ({ simulator, desk, otherExtensions, headed }, use) => {
    simulator.control.reset();
    const opened = await openBrowser({
      extension: [extensionPath, ...otherExtensions].join(','),
      headless: !headed,
      hostResolverRules: [
        desk.hostResolverRules,
        simulator.hostResolverRules,
        // Whatever else the browser asks for is written down by the simulator, as a stranger.
        `MAP *:443 127.0.0.1:${simulator.port}`,
      ],
    });
    const insertedInto = new Set<Page>();
    const watch = watchBrowser(opened.context, insertedInto);
    await use({ ...opened, insertedInto });
    const leaks = await findLeaks({ ...opened, insertedInto }, watch, simulator.control);
    await opened.removeProfile();
    expect(leaks, 'keys and portal tokens stay where they belong').toEqual([]);
  },
  context: async ({ portage }, use) => use(portage.context),
  extension: async ({ context }, use) => use(await findExtension(context)),
  welcome: async ({ context, extension }, use) => {
    const url = `chrome-extension://${extension.id}/options.html`;
    // A tab is announced before it has its address, so its address is what has to be waited for.
    const shown = (): Page | undefined =>
      context.pages().find((page) => page.url().startsWith(url));
    // The first browsers of a run start while everything is still cold.
    const patience = { message: 'Options opens after the installation', timeout: 30_000 };
    await expect.poll(shown, patience).toBeDefined();
    const page = shown();
    if (page) await use(page);
  },
  // The installation's own tab comes to the front: a ticket is opened only after it.
  page: async ({ context, welcome }, use) => {
    await welcome.waitForLoadState();
    const page = await context.newPage();
    await use(page);
  },
  connect: async ({ welcome }, use) => use((account) => addAccount(welcome, account)),
  enableSite: async ({ welcome, extension }, use) =>
    use(async (origin) => {
      await extension.grantSite(origin);
      await enableSite(welcome, origin);
    }),
  inserted: async ({ portage }, use) => use((page) => void portage.insertedInto.add(page)),
  openTicket: async ({ page, desk }, use) =>
    use(async (number) => {
      await page.goto(`${desk.origin}/tickets/${number}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.bringToFront();
      return page;
    }),
});

export { expect };

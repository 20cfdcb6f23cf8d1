import { expect, type Page } from '@playwright/test';
import { addAccount } from '../../e2e/add-account';
import { openBrowser } from '../../e2e/browser';
import { type Extension, findExtension } from '../../e2e/extension';
import { type Desk, serveDesk } from '../../helpdesk/demo/serve';
import { ownAddress, tickets } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { type Simulator, startSimulator } from '../../simulator/start';
import { withEmptyPage } from './with-empty-page';

/** A browser as an agent has it: an account connected, its own address named. */
export interface Stage {
  extension: Extension;
  options: Page;
  simulator: Simulator;
  desk: Desk;
  openTicket(number: number): Promise<Page>;
}

/** Opens a stage for `use`, and clears it away. */
export async function onStage<T>(use: (stage: Stage) => Promise<T>): Promise<T> {
  const simulator = await startSimulator();
  simulator.control.setRateLimit(null);
  const desk = await serveDesk(tickets);
  const copy = await withEmptyPage();
  const browser = await openBrowser({
    extension: copy.path,
    hostResolverRules: [desk.hostResolverRules, simulator.hostResolverRules],
  });
  try {
    const { context } = browser;
    const extension = await findExtension(context);
    const options = await extension.openOptions();
    await addAccount(options, { name: 'Acme', key: keys.sandbox, keep: 'session' });
    await nameOwnAddress(options);
    const openTicket = async (number: number): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${desk.origin}/tickets/${number}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    };
    return await use({ extension, options, simulator, desk, openTicket });
  } finally {
    await browser.context.close();
    await browser.removeProfile();
    await copy.remove();
    await desk.stop();
    await simulator.stop();
  }
}

async function nameOwnAddress(options: Page): Promise<void> {
  const sites = options.getByRole('region', { name: 'Sites' });
  const save = sites.getByRole('button', { name: 'Save' });
  await sites.getByLabel('Our own addresses and domains').fill(ownAddress);
  await save.click();
  await expect(save).toBeDisabled();
}

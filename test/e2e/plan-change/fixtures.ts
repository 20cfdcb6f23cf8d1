import type { Page } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { test as base, expect } from '../fixtures';
import { openView } from './view';

interface Fixtures {
  /** Opens the plan-change view of a subscription in a popup, beside a ticket that names nobody. */
  openChange: (subscriptionId: string) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  openChange: async ({ extension, openTicket, simulator }, use) =>
    use(async (subscriptionId) => {
      const popup = await extension.openPopup(await openTicket(ticketNumbers.nobody));
      await openView(simulator.control, popup, subscriptionId);
      return popup;
    }),
});

export { expect };

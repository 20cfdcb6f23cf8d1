import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { goToTicket } from '@/ui/panel/go-to-ticket';

const url = 'https://acme.zendesk.com/agent/tickets/5';
/** As a known helpdesk's ticket is told from others: by its number, not its address. */
const ticket = { keys: ['https://acme.zendesk.com zendesk 5'], tabId: 7, url, title: '#5' };

let create: ReturnType<typeof vi.spyOn>;
let update: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  create = vi.spyOn(browser.tabs, 'create').mockResolvedValue(undefined as never);
  update = vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined as never);
});

function tabShows(address: string | undefined) {
  const tab = { id: 7, url: address };
  vi.spyOn(browser.tabs, 'get').mockImplementation(() =>
    address === undefined
      ? Promise.reject(new Error('No such tab'))
      : Promise.resolve(tab as never),
  );
}

it('brings the tab of a ticket that is still there to the front', async () => {
  tabShows(url);
  await goToTicket(ticket);
  expect(update).toHaveBeenCalledWith(7, { active: true });
  expect(create).not.toHaveBeenCalled();
});

it.each([
  ['that shows something else by now', 'https://acme.zendesk.com/agent/tickets/6'],
  ['that was closed', undefined],
])('leaves a tab alone %s, and opens the ticket beside it', async (_, address) => {
  tabShows(address);
  await goToTicket(ticket);
  expect(update).not.toHaveBeenCalled();
  expect(create).toHaveBeenCalledWith({ url });
});

import type { Page } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { type Reply, sendScript } from '../messages/commands';
import { lookUp } from '../popup/look-up';
import { readClipboard } from '../read-clipboard';

const { jane } = people;
const link = /https:\/\/sandbox-customer-portal\.paddle\.com\/cpl_\S+/;
const wentOn = 'The page went on to another ticket: nothing was inserted. It is on the clipboard.';
const origin = 'https://mail.acme.example';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

interface Beside {
  tabId: number;
  mark: object;
}

test('a text about one ticket is not written into the one that its tab shows by then', async ({
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  const send = (command: string, input: object): Promise<Reply> =>
    popup.evaluate<Reply>(sendScript({ command, input }));
  const read = async (): Promise<Beside> => (await send('readPage', {})).value as Beside;
  const insert = (into: 'reply' | 'note', { tabId, mark }: Beside, text: string) =>
    send('insertText', { text, into, tabId, shown: mark });
  const reply = ticket.getByRole('textbox', { name: 'Reply' }).first();

  const first = await read();
  expect(await insert('reply', first, 'Of the first')).toMatchObject({
    value: { outcome: 'inserted' },
  });
  await expect(reply).toHaveValue('Of the first');

  await ticket.locator(`#list a[href="/tickets/${ticketNumbers.twoPlans}"]`).click();
  await expect(ticket.getByRole('heading', { name: 'Two plans, one card' })).toBeVisible();
  await reply.click();
  for (const into of ['reply', 'note'] as const) {
    const text = `Not of this one: ${into}`;
    expect(await insert(into, first, text)).toMatchObject({
      ok: true,
      value: { outcome: 'another_ticket' },
    });
    expect(await readClipboard(ticket)).toBe(text);
  }
  await expect(reply).toHaveValue('');
  expect(await insert('reply', await read(), 'Of the second')).toMatchObject({
    value: { outcome: 'inserted' },
  });
  await expect(reply).toHaveValue('Of the second');
});

/** A page that names neither a ticket nor a requester, with the reply in it or in a frame. */
const field = '<textarea aria-label="Message" style="width:500px;height:90px"></textarea>';
const bodies: Record<string, string> = {
  '/mail': `<title>Mail</title>${field}`,
  '/framed': `<title>Mail</title><iframe src="/mail" style="width:600px;height:200px"></iframe>`,
};

/** What may happen while Paddle makes the link, and whether it is another mail by then. */
const meanwhile: readonly { what: string; path: string; act: () => void; turns: boolean }[] = [
  {
    what: 'the address becomes that of another mail',
    path: '/mail',
    act: () => history.pushState(null, '', '/mail?id=2'),
    turns: true,
  },
  {
    what: 'the frame with the reply goes on',
    path: '/framed',
    act: () => document.querySelector('iframe')?.contentWindow?.location.replace('/mail'),
    turns: true,
  },
  {
    what: 'the frame goes on without another document',
    path: '/framed',
    act: () => document.querySelector('iframe')?.contentWindow?.history.pushState(null, '', '/2'),
    turns: true,
  },
  {
    what: 'the title counts another mail, and a frame of something else comes up',
    path: '/mail',
    act: () => {
      document.title = '(1) Mail';
      document.body.append(document.createElement('iframe'));
    },
    turns: false,
  },
];

for (const { what, path, act, turns } of meanwhile) {
  test(`a page without number and requester: ${what}`, async ({
    enableSite,
    extension,
    inserted,
    page,
    simulator: { control },
  }) => {
    await enableSite(origin);
    await serve(page);
    await page.goto(origin + path);
    const popup = await extension.openPopup(page);
    await lookUp(popup, jane.email);
    inserted(page);
    const fault = control.addFault({ match: { method: 'POST' }, action: { kind: 'hold' } });
    await popup.getByRole('button', { name: 'Insert portal link' }).click();
    await expect.poll(() => control.requests().some(({ method }) => method === 'POST')).toBe(true);
    const frames = page.frames().length;
    const navigated = path === '/framed' && what.endsWith('goes on') && loaded(page);
    await page.evaluate(act);
    await navigated;
    expect(page.frames().length).toBeGreaterThanOrEqual(frames);
    control.release(fault);

    const status = popup.getByRole('status');
    await expect(status).toContainText(turns ? wentOn : 'Portal link inserted into the reply.');
    const reply = page.frames()[path === '/framed' ? 1 : 0]?.getByLabel('Message');
    if (!reply) throw new Error('There is no reply');
    if (!turns) return expect(reply).toHaveValue(link);
    await expect(reply).toHaveValue('');
    expect(await readClipboard(page)).toMatch(link);
  });
}

async function serve(page: Page): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = `<!doctype html><link rel="icon" href="data:,">${bodies[pathname] ?? ''}`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** When the frame of the page has loaded its document. */
function loaded(page: Page): Promise<unknown> {
  return page.waitForEvent('framenavigated').then((frame) => frame.waitForLoadState());
}

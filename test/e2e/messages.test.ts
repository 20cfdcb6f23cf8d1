import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { ticketNumbers } from '../helpdesk/demo/tickets';
import { extensionPath } from '../run/build.mjs';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { type ContentWorld, enterContentWorld } from './content-world';
import { expect, test } from './fixtures';
import { commands, type Reply, type Surface, sendScript } from './messages/commands';
import { writeOtherExtension } from './messages/other-extension';
import { badgeOf } from './ticket-view';

const other = await writeOtherExtension();
test.use({ otherExtensions: [other.path] });

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('each command is answered to the callers on its row and to nobody else', async ({
  context,
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).not.toBe('');
  const content = await enterContentWorld(ticket, extension.id);
  const ours = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    return page;
  };
  const pages: [Surface, Page][] = [
    ['popup', await ours('popup.html')],
    ['panel', await ours('sidepanel.html')],
    ['options', await ours('options.html')],
    // The page that holds the clipboard asks for nothing.
    ['nobody', await ours('clipboard.html')],
  ];

  for (const { name, input, callers } of commands) {
    const refused = (reply: Reply): boolean => reply.problem?.kind === 'not-allowed';
    const answers = [
      ['content', await content.evaluate<Reply>(sendScript({ command: name, input }))] as const,
      ...(await Promise.all(
        pages.map(
          async ([surface, page]) =>
            [surface, await page.evaluate<Reply>(sendScript({ command: name, input }))] as const,
        ),
      )),
    ];
    const answered = answers.filter(([, reply]) => !refused(reply)).map(([surface]) => surface);
    expect(answered.sort(), `callers of ${name}`).toEqual([...callers].sort());
  }
});

test('a page, another extension and its fetches get nothing from Portage', async ({
  context,
  extension,
  openTicket,
  simulator,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const before = simulator.control.requests().length;
  expect(await ticket.evaluate(() => typeof chrome?.runtime)).toBe('undefined');

  const stranger = await context.newPage();
  await stranger.goto(`chrome-extension://${other.id}/page.html`);
  for (const { name, input } of commands) {
    const message = { command: name, input };
    const sent = stranger.evaluate(([to, what]) => chrome.runtime.sendMessage(to, what), [
      extension.id,
      message,
    ] as const);
    await expect(sent, name).rejects.toThrow(/Receiving end does not exist/);
  }
  const connected = await stranger.evaluate(
    (to) =>
      new Promise<string>((resolve) => {
        const port = chrome.runtime.connect(to);
        port.onMessage.addListener(() => resolve('answered'));
        port.onDisconnect.addListener(() => resolve('disconnected'));
        port.postMessage({ command: 'readSession', input: {} });
      }),
    extension.id,
  );
  expect(connected).toBe('disconnected');

  const files = await filesOf(extensionPath);
  expect(files).toContain('manifest.json');
  for (const from of [ticket, stranger]) {
    const read = await from.evaluate(
      async ([id, names]) => {
        const tries = names.map(async (name) => {
          const answer = await fetch(`chrome-extension://${id}/${name}`);
          return `${name} ${answer.status}`;
        });
        const settled = await Promise.allSettled(tries);
        return settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
      },
      [extension.id, files] as const,
    );
    expect(read).toEqual([]);
  }
  expect(simulator.control.requests()).toHaveLength(before);
});

test('two thousand messages made up by the content world ask Paddle nothing', async ({
  extension,
  openTicket,
  simulator,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).not.toBe('');
  const content = await enterContentWorld(ticket, extension.id);
  const before = simulator.control.requests().length;
  const replies = await flood(content, fc.sample(madeUp, { numRuns: 2_000, seed: 20_261_123 }));
  expect(replies.filter((reply) => !harmless(reply))).toEqual([]);
  expect(replies.some(({ ok }) => ok)).toBe(true);
  expect(replies.some(({ problem }) => problem?.kind === 'not-allowed')).toBe(true);
  expect(simulator.control.requests()).toHaveLength(before);
  expect(simulator.control.changes()).toEqual([]);

  await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');
  await popup.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
  expect(simulator.control.changes()).toHaveLength(1);
});

test('an open popup takes no announcement of the content world for the worker’s', async ({
  extension,
  openTicket,
  simulator,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).not.toBe('');
  const popup = await extension.openPopup(ticket);
  const customer = popup.getByRole('region', { name: 'Customer' });
  await expect(customer).toContainText(people.jane.id);
  await expect(customer).toContainText('United States');
  const content = await enterContentWorld(ticket, extension.id);
  const before = simulator.control.requests().length;

  const query = people.maria.email;
  await flood(content, [
    { announcement: { event: 'lookUpAsked', query } },
    { announcement: { event: 'sessionChanged' } },
    { order: 'toast', text: query, tone: 'done' },
  ]);
  // What comes after in the same channel was heard after.
  await content.evaluate(sendScript({ command: 'pagePointedAt', input: { finding: null } }));
  await expect(popup.getByRole('searchbox', { name: 'Find a customer' })).toHaveValue('');
  await expect(customer).toContainText(people.jane.id);
  expect(simulator.control.requests()).toHaveLength(before);
});

test('the content world reads no storage of Portage', async ({ extension, openTicket }) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const content = await enterContentWorld(ticket, extension.id);
  for (const area of ['local', 'session', 'sync']) {
    const read = content.evaluate(`chrome.storage.${area}.get(null)`);
    await expect(read, area).rejects.toThrow(/not allowed/);
    const written = content.evaluate(`chrome.storage.${area}.set({ vault: {}, asked: {} })`);
    await expect(written, area).rejects.toThrow(/not allowed/);
  }
  expect(await content.evaluate('typeof chrome.tabs')).toBe('undefined');
});

const word = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    ...[people.jane.id, people.jane.subscriptionId, people.jane.email, keys.sandbox],
    ...['popup', 'clipboard', '__proto__', 'constructor', 'https://desk.harbour.example/'],
  ),
);
const field = fc.constantFrom(
  ...['accountId', 'customerId', 'subscriptionId', 'page', 'query', 'intake', 'findings', 'kind'],
  ...['value', 'keep', 'name', 'colour', 'finding', 'url', 'event', 'order', 'text', 'tone'],
);
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(field, tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** Well-formed commands, nearly well-formed ones, announcements and orders, and noise. */
const madeUp = fc.oneof(
  fc.constantFrom(...commands).map(({ name, input }) => envelope(name, input)),
  fc.tuple(fc.constantFrom(...commands), anything).map(([{ name }, data]) => envelope(name, data)),
  fc.tuple(word, anything).map(([type, data]) => envelope(type, data)),
  word.map((query) => ({ announcement: { event: 'lookUpAsked', query } })),
  fc.constant({ announcement: { event: 'sessionChanged' } }),
  fc.record({ order: fc.constantFrom('stop', 'toast'), text: word, tone: word }),
  anything,
);

function envelope(type: string, data: unknown) {
  return { command: type, input: data };
}

/** Sends all, a hundred at a time, and gives what came back. */
async function flood(content: ContentWorld, messages: readonly unknown[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (let at = 0; at < messages.length; at += 100) {
    const part = JSON.stringify(messages.slice(at, at + 100));
    replies.push(
      ...(await content.evaluate<Reply[]>(`Promise.all(${part}.map((message) =>
        chrome.runtime.sendMessage(message).then((reply) => reply ?? {}, () => ({}))))`)),
    );
  }
  return replies;
}

/** No answer, a refusal, or one of the three answers that a content script may have. */
function harmless(reply: Reply): boolean {
  const { ok, value, problem } = reply;
  if (ok === undefined) return JSON.stringify(reply) === '{}';
  if (!ok) return problem?.kind === 'not-allowed';
  return value === null || JSON.stringify(value) === '{"own":[],"mark":true}';
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

/** What runs in the pages of the other extension uses this much of its API. */
declare const chrome: {
  runtime: {
    sendMessage(to: string, message: object): Promise<unknown>;
    connect(to: string): {
      onMessage: { addListener(listener: () => void): void };
      onDisconnect: { addListener(listener: () => void): void };
      postMessage(message: object): void;
    };
  };
};

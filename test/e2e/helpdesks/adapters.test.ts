import { expect } from '@playwright/test';
import * as v from 'valibot';
import { helpdesks } from '../../../src/helpdesks';
import { type Ticket, ticket } from '../../../src/messages/ticket';
import { customer, subscription, transaction } from '../content/ids';
import { test as base } from '../content/isolated-page';
import { capture, readCapture } from './open-capture';
import { pages } from './pages';

const test = base.extend<{ read: (html: string, url: string) => Promise<unknown> }>({
  read: async ({ chrome }, use) => {
    const context = await chrome.newContext();
    await use((html, url) => readCapture(context, { html, url }));
    await context.close();
  },
});

for (const { name, url, expected } of pages) {
  test(`reads ${name}`, async ({ read }) => {
    const html = await capture(name);
    const answer = await read(html, url);
    expect(answer).toEqual(expected);
    expect(v.is(ticket, answer)).toBe(true);
    expect(html, 'the page says what it is, and when it was seen').toMatch(
      /^<!-- .*2026-\d\d-\d\d.* -->\n/,
    );
  });
}

test('each helpdesk has its page', () => {
  const read = new Set(pages.map(({ expected }) => expected.helpdesk));
  expect(helpdesks.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
});

const nothing: Omit<Ticket, 'helpdesk'> = {
  number: null,
  requester: null,
  possible: [],
  people: [],
  agent: [],
  inWordsOnly: [],
  reply: { open: false, recipients: null },
};

test('a page of a helpdesk that is no ticket has nobody', async ({ read }) => {
  const answer = await read(await capture('zendesk'), 'https://acme.zendesk.com/agent/dashboard');
  expect(answer).toEqual({ ...nothing, helpdesk: 'zendesk' });
});

test('the mark of a helpdesk at an address that is none of its tickets is not believed', async ({
  read,
}) => {
  const html = await capture('request-tracker');
  expect(await read(html, 'https://mail.acme.example/inbox/12')).toMatchObject({
    helpdesk: 'generic',
    number: null,
  });
});

test('an address of a ticket without the mark is not believed', async ({ read }) => {
  const url = 'https://blog.example/Ticket/Display.html?id=12';
  expect(await read('<p>Requestors: maria.keller@example.com</p>', url)).toMatchObject({
    helpdesk: 'generic',
    requester: null,
  });
});

test('the name is the requester’s, where a colleague began the conversation', async ({ read }) => {
  const { url, expected } = pages.find(({ name: page }) => page === 'gmail') ?? { url: '' };
  const first = '<span class="gD" email="lena@acme.example" name="Lena Vogt">Lena Vogt</span>';
  const html = (await capture('gmail')).replace('<h2 class="hP">Card</h2>', `$&${first}`);
  expect(await read(html, url)).toMatchObject({ requester: expected?.requester });
});

test('of two contacts on a ticket nobody is the requester', async ({ read }) => {
  const { url } = pages.find(({ name }) => name === 'hubspot') ?? { url: '' };
  const card = '<a data-test-id="contact-chicklet-email" href="mailto:tom@example.net">Tom</a>';
  const html = (await capture('hubspot')).replace('<aside>', `<aside>${card}`);
  expect(await read(html, url)).toMatchObject({
    requester: null,
    possible: ['tom@example.net', 'maria.keller@example.com'],
    people: ['tom@example.net', 'maria.keller@example.com'],
  });
});

/** What the sender of a mail can give himself: a name, which stands beside his address. */
const name = 'victim@example.org';
const named: readonly [string, (html: string) => string, Partial<Ticket>][] = [
  [
    'request-tracker',
    (html) => html.replaceAll('Maria Keller &lt;', `${name} &lt;`),
    { requester: { email: 'maria.keller@example.com', name: null } },
  ],
  [
    'outlook',
    (html) => html.replaceAll('Maria Keller', name),
    { requester: { email: 'maria.keller@example.com', name: null } },
  ],
  [
    'outlook',
    (html) => html.replaceAll('Maria Keller', '&quot;victim@example.org, &quot; Inc&quot;'),
    {
      requester: null,
      possible: [name, 'maria.keller@example.com'],
    },
  ],
  [
    'generic',
    (html) => html.replace('>Maria Keller<', `>${name}<`),
    { requester: { email: 'maria.keller@example.com', name: null } },
  ],
  [
    'hubspot',
    (html) => html.replace('>maria.keller@example.com<', `>${name}<`),
    { requester: { email: 'maria.keller@example.com', name: 'Maria Keller' } },
  ],
  [
    'zendesk',
    (html) => html.replaceAll('Maria Keller', name),
    { requester: null, possible: [name, 'maria.keller@example.com'] },
  ],
  [
    'request-tracker',
    (html) =>
      html.replace(
        '<div class="form-row cc">',
        `<div class="form-row requestors"><span class="user">Tom &lt;${name}&gt;</span></div>$&`,
      ),
    { requester: null, possible: ['maria.keller@example.com', name] },
  ],
];

for (const [at, [on, change, expected]] of named.entries()) {
  test(`a name that is an address is not the requester’s on ${on} (${at})`, async ({ read }) => {
    const { url } = pages.find((page) => page.name === on) ?? { url: '' };
    const html = change(await capture(on));
    expect(html).not.toBe(await capture(on));
    expect(await read(html, url)).toMatchObject(expected);
  });
}

const unknown: readonly [string, string, Partial<Ticket>][] = [
  [
    'a labelled region with one address',
    '<aside aria-label="Requester"><strong>Maria Keller</strong> <span>maria@example.com</span></aside>',
    { requester: { email: 'maria@example.com', name: 'Maria Keller' } },
  ],
  [
    'a row with a label, in another language',
    '<dl><dt>Absender:</dt><dd>Maria Keller &lt;maria@example.com&gt;</dd></dl>',
    { requester: { email: 'maria@example.com', name: 'Maria Keller' } },
  ],
  [
    'a name with the address behind it',
    '<table><tr><th>Customer</th><td><a href="mailto:maria%2Bx@example.com?subject=a">Maria</a></td></tr></table>',
    { requester: { email: 'maria+x@example.com', name: 'Maria' } },
  ],
  [
    'nobody of two in one region',
    '<aside aria-label="Customer">maria@example.com <i>tom@example.net</i></aside>',
    { requester: null, people: ['maria@example.com', 'tom@example.net'] },
  ],
  [
    'nobody of two regions',
    '<aside aria-label="Customer">maria@example.com</aside><aside aria-label="Requester">tom@example.net</aside>',
    { requester: null, people: ['maria@example.com', 'tom@example.net'] },
  ],
  [
    'the one on show, where a pane out of sight names another',
    '<div hidden><aside aria-label="Requester">tom@example.net</aside></div><aside aria-label="Requester">maria@example.com</aside>',
    { requester: { email: 'maria@example.com', name: null } },
  ],
  [
    'nobody whom only a pane out of sight names',
    '<div style="visibility:hidden"><aside aria-label="Requester">tom@example.net</aside></div>',
    { requester: null },
  ],
  [
    'nobody where an address stands without a label',
    '<p>Write to maria@example.com</p><p>From: tom@example.net</p>',
    { requester: null, people: ['maria@example.com', 'tom@example.net'] },
  ],
  [
    'nobody whom a message names',
    '<div class="message"><dl><dt>From</dt><dd>victim@example.org</dd></dl><aside aria-label="Customer">victim@example.org</aside></div>',
    { requester: null, people: [] },
  ],
  [
    'nobody whom the page of a mail in a frame names',
    '<iframe srcdoc="<dl><dt>From</dt><dd>victim@example.org</dd></dl>"></iframe>',
    { requester: null, people: [] },
  ],
  [
    'nobody whom a form takes the names of the DOM for',
    '<form><input name="textContent"><input name="childNodes"><input name="firstChild"><input name="parentNode"><dl><dt>From</dt><dd>maria@example.com</dd></dl></form>',
    { requester: { email: 'maria@example.com', name: null } },
  ],
];

for (const [name, html, expected] of unknown) {
  test(`on an unknown page it knows ${name}`, async ({ read }) => {
    const answer = await read(`<!doctype html><body>${html}`, 'https://desk.example.com/t/1');
    expect(answer).toMatchObject({ ...nothing, helpdesk: 'generic', ...expected, reply: {} });
  });
}

test('an ID in the subject is the customer’s word too', async ({ read }) => {
  const title = `<h1>About ${subscription}</h1>`;
  const html = (await capture('osticket')).replace(/<body[^>]*>/, (body) => body + title);
  const answer = await read(html, 'https://help.acme.example/scp/tickets.php?id=1');
  expect(answer).toMatchObject({ inWordsOnly: expect.arrayContaining([subscription]) });
});

test('an ID that the agent wrote too is not the customer’s alone', async ({ read }) => {
  const html = (await capture('osticket')).replace(customer, `${customer} and ${subscription}`);
  const answer = await read(html, 'https://help.acme.example/scp/tickets.php?id=1');
  expect(answer).toMatchObject({
    inWordsOnly: ['m.keller+billing@example.org', 'victim@example.org', transaction],
  });
});

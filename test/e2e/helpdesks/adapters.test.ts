import { expect } from '@playwright/test';
import * as v from 'valibot';
import { helpdesks } from '../../../src/helpdesks';
import { type Ticket, ticket } from '../../../src/messages/ticket';
import { customer, subscription, transaction } from '../content/ids';
import { nothing, test } from './captured-page';
import { capture } from './open-capture';
import { pages } from './pages';

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

test('of several cases in one panel, all out of sight, nobody is the requester', async ({
  read,
}) => {
  const { url } = pages.find(({ name }) => name === 'salesforce') ?? { url: '' };
  const other = `<div role="tabpanel" style="display:none"><div
    data-target-selection-name="sfdc:RecordField.Case.ContactEmail"><dl><dt>Contact Email</dt>
    <dd>tom@example.net</dd></dl></div></div>`;
  const html = (await capture('salesforce')).replace(
    '<section role="tabpanel">',
    (panel) => panel + other,
  );
  expect(await read(html, url)).toMatchObject({ requester: null, possible: [] });
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
    { requester: { email: 'maria.keller@example.com', name: null }, claimed: false },
  ],
  [
    'jira-service-management',
    (html) => html.replace('<span>maria.keller@example.com<', `<span>${name}<`),
    { requester: { email: name, name: null }, claimed: true },
  ],
  [
    'request-tracker',
    (html) => html.replaceAll('Maria Keller &lt;maria.keller@example.com&gt;', name),
    { requester: { email: name, name: null }, claimed: true },
  ],
  [
    'outlook',
    (html) => html.replaceAll('Maria Keller&lt;maria.keller@example.com&gt;', name),
    { requester: { email: name, name: null }, claimed: true },
  ],
  [
    'zammad',
    (html) =>
      html
        .replace(/<a href="mailto:maria[^<]*<\/a>/, '')
        .replace('Maria Keller &lt;maria.keller@example.com&gt;', `Victim &lt;${name}&gt;`),
    { requester: { email: name, name: 'Maria Keller' }, claimed: true },
  ],
  [
    'zendesk',
    (html) =>
      html
        .replaceAll('Maria Keller', name)
        .replace('<span>Email</span><span>maria.keller@example.com</span>', ''),
    { requester: { email: name, name: null }, claimed: true },
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

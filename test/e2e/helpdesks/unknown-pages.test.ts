import { expect } from '@playwright/test';
import type { Ticket } from '../../../src/messages/ticket';
import { nothing, test } from './captured-page';
import { capture } from './open-capture';
import { pages } from './pages';

const unknown: readonly [string, string, Partial<Ticket>][] = [
  [
    'a labelled region with one address',
    '<aside aria-label="Requester"><strong>Maria Keller</strong> <a href="mailto:maria@example.com">maria@example.com</a></aside>',
    { requester: { email: 'maria@example.com', name: 'Maria Keller' } },
  ],
  [
    'who may only be called so in a labelled region',
    '<aside aria-label="Requester"><strong>maria@example.com</strong></aside>',
    { requester: { email: 'maria@example.com', name: null }, claimed: true },
  ],
  [
    'a name that is an address beside the address itself',
    '<aside aria-label="Requester"><b>victim@example.org</b> <a href="mailto:maria@example.com">Write</a></aside>',
    { requester: { email: 'maria@example.com', name: null }, people: ['victim@example.org'] },
  ],
  [
    'a row with a label, in another language',
    '<dl><dt>Absender:</dt><dd>Maria Keller &lt;maria@example.com&gt;</dd></dl>',
    { requester: { email: 'maria@example.com', name: 'Maria Keller' }, claimed: true },
  ],
  [
    'no more than a claim in a row of a message of which nothing tells that it is one',
    '<main><div><p>Hello, it is me.</p><table><tr><th>From</th><td><a href="mailto:victim@example.org">Victim</a></td></tr></table></div></main>',
    { requester: { email: 'victim@example.org', name: 'Victim' }, claimed: true },
  ],
  [
    'no more than a claim in what a message calls a row',
    '<main><p>Hello</p><p role="row"><b role="rowheader">Customer:</b> <i>victim@example.org</i></p></main>',
    { requester: { email: 'victim@example.org', name: null }, claimed: true },
  ],
  [
    'nobody in what only looks like the header of a webmail',
    '<main><p>Hello</p><div id="message-header"><div class="header-summary"><span class="adr">victim@example.org</span></div><div class="header-title">From</div><div class="header">victim@example.org</div></div></main>',
    { requester: null, people: ['victim@example.org'] },
  ],
  [
    'whom its own region names, whatever a row in a message says',
    '<aside aria-label="Requester"><a href="mailto:maria@example.com">Maria</a></aside><main><div>Hello<dl><dt>From</dt><dd>victim@example.org</dd></dl></div></main>',
    { requester: { email: 'maria@example.com', name: null }, people: ['victim@example.org'] },
  ],
  [
    'one of two, where a row of a message joins a row of the page',
    '<dl><dt>From</dt><dd>mallory@example.net</dd></dl><main><div>Hello<dl><dt>From</dt><dd>victim@example.org</dd></dl></div></main>',
    {
      requester: null,
      possible: ['mallory@example.net', 'victim@example.org'],
      claimed: true,
      people: ['mallory@example.net', 'victim@example.org'],
    },
  ],
  [
    'a name with the address behind it',
    '<table><tr><th>Customer</th><td><a href="mailto:maria%2Bx@example.com?subject=a">Maria</a></td></tr></table>',
    { requester: { email: 'maria+x@example.com', name: 'Maria' }, claimed: true },
  ],
  [
    'one of two in one region',
    '<aside aria-label="Customer">maria@example.com <i>tom@example.net</i></aside>',
    {
      requester: null,
      possible: ['maria@example.com', 'tom@example.net'],
      claimed: true,
      people: ['maria@example.com', 'tom@example.net'],
    },
  ],
  [
    'one of two regions',
    '<aside aria-label="Customer"><a href="mailto:maria@example.com">Maria</a></aside><aside aria-label="Requester"><a href="mailto:tom@example.net">Tom</a></aside>',
    {
      requester: null,
      possible: ['maria@example.com', 'tom@example.net'],
      people: ['maria@example.com', 'tom@example.net'],
    },
  ],
  [
    'the one on show, where a pane out of sight names another',
    '<div hidden><aside aria-label="Requester">tom@example.net</aside></div><aside aria-label="Requester">maria@example.com</aside>',
    { requester: { email: 'maria@example.com', name: null }, claimed: true },
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
    { requester: { email: 'maria@example.com', name: null }, claimed: true },
  ],
];

for (const [name, html, expected] of unknown) {
  test(`on an unknown page it knows ${name}`, async ({ read }) => {
    const answer = await read(`<!doctype html><body>${html}`, 'https://desk.example.com/t/1');
    expect(answer).toMatchObject({ ...nothing, helpdesk: 'generic', ...expected, reply: {} });
  });
}

test('the rows of Roundcube name who its line names, once they are asked for', async ({ read }) => {
  const { url, expected } = pages.find(({ name }) => name === 'generic') ?? { url: '' };
  const html = (await capture('generic'))
    .replace('class="header-summary"', '$& style="display:none"')
    .replace('class="header-headers" style="display:none"', 'class="header-headers"');
  expect(await read(html, url)).toMatchObject({ requester: expected?.requester });
});

test('whom a mail being written goes to is read from its own fields', async ({ read }) => {
  const to = 'Maria Keller <maria.keller@example.com>,\nTom <tom@example.net>';
  const html = `<!doctype html><form><textarea name="_to">${to}</textarea>
    <textarea name="_cc">sue@example.net</textarea><textarea name="_bcc"></textarea>
    <textarea name="_message">bob@example.net</textarea></form>`;
  const recipients = ['maria.keller@example.com', 'tom@example.net', 'sue@example.net'];
  expect(await read(html, 'https://mail.acme.example/?_action=compose')).toMatchObject({
    requester: null,
    reply: { open: true, recipients },
  });
});

import { expect } from '@playwright/test';
import { contentBundle, type IsolatedPage, isolate, test } from './isolated-page';

const link = 'https://customer-portal.paddle.com/cpl_1?token=pga_1';
const other = 'https://sandbox-customer-portal.paddle.com/cpl_2?action=x&token=pga_2';
const written = other.replace('&', '&amp;');

const read: readonly [string, string, string[]][] = [
  ['a plain field', `<textarea>Here it is: ${link}.</textarea>`, [link]],
  [
    'a link between marks',
    `<textarea>**${link}** (${written}), &lt;${link}&gt;</textarea>`,
    [link, other],
  ],
  ['the text of a rich editor', `<div contenteditable>${link}</div>`, [link]],
  [
    'the address behind a label',
    `<p contenteditable><a href="${written}">the link</a></p>`,
    [other],
  ],
  [
    'one that says its own address, once',
    `<div contenteditable><a href="${link}">${link}</a></div>`,
    [link],
  ],
  ['one at the end of a line', `<div contenteditable><p>${link}</p><p>Yours</p></div>`, [link]],
  [
    'what is written above a quote of the same',
    `<div contenteditable>${link}<blockquote>${link}</blockquote></div>`,
    [link],
  ],
  ['what is written below a quote', `<textarea>&gt; ${written}\n${link}</textarea>`, [link]],
  [
    'an editor in a shadow root',
    `<div><template shadowrootmode="open"><div contenteditable>${link}</div></template></div>`,
    [link],
  ],
  [
    'one in a shadow root of another',
    `<div><template shadowrootmode="open"><div><template shadowrootmode="open"><textarea>${link}</textarea></template></div></template></div>`,
    [link],
  ],
  ['a plain-text editor', `<div contenteditable="plaintext-only">${link}</div>`, [link]],
  [
    'a whole document that is an editor',
    `<p>${link}<script>document.designMode = 'on'</script>`,
    [link],
  ],
];

const passedOver: readonly [string, string][] = [
  ['what the conversation says', `<p><a href="${link}">${link}</a></p><div contenteditable></div>`],
  [
    'a quote',
    `<div contenteditable>Hello<blockquote><a href="${link}">${link}</a></blockquote></div>`,
  ],
  [
    'a quote of Gmail',
    `<div contenteditable>Hello<div class="gmail_quote">On Monday ${link}</div></div>`,
  ],
  ['quoted lines of plain text', `<textarea>Hello\n&gt; ${link}\n&gt; &gt; ${link}</textarea>`],
  ['an editor that is hidden', `<div hidden><textarea>${link}</textarea></div>`],
  ['a part that cannot be edited', `<div contenteditable="false">${link}</div>`],
  [
    'the lasting address, which signs nobody in',
    '<textarea>https://customer-portal.paddle.com/cpl_1</textarea>',
  ],
  [
    'a token elsewhere',
    '<textarea>https://customer-portal.paddle.com.evil.example/cpl_1?token=x https://example.com/?u=https://paddle.com&amp;token=x</textarea>',
  ],
];

for (const [name, html, expected] of read) {
  test(`of the reply is read: ${name}`, async ({ open }) => {
    expect(await linksIn(await open(page(html)))).toEqual(expected);
  });
}

for (const [name, html] of passedOver) {
  test(`of the reply is passed over: ${name}`, async ({ open }) => {
    expect(await linksIn(await open(page(html)))).toEqual([]);
  });
}

test('what leaves the page of a reply is a hash and whose link it is', async ({ open }) => {
  const { page: opened } = await open(page(`<textarea>${link} ${written}</textarea>`));
  const run = await isolate(await opened.context().newCDPSession(opened));
  await run(await bundle());
  const told = await run<object[]>('portage.replyLinks(document)');
  const digest = expect.stringMatching(/^[\da-f]{64}$/);
  expect(told).toEqual([
    { digest, environment: 'live' },
    { digest, environment: 'sandbox' },
  ]);
});

function page(html: string): string {
  return `<!doctype html><body>${html}`;
}

function bundle(): Promise<string> {
  return contentBundle(`export { replyLinks, replyState } from '@/content/ticket/reply-links';`);
}

/** The links that are told apart in the page; they do not leave it. */
async function linksIn({ page: opened }: IsolatedPage): Promise<string[]> {
  const run = await isolate(await opened.context().newCDPSession(opened));
  await run(await bundle());
  const state = await run<string>('portage.replyState(document)');
  return state === '' ? [] : state.split(' ');
}

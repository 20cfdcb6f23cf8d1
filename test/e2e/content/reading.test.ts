import { expect } from '@playwright/test';
import { customer, subscription, transaction } from './ids';
import { test } from './isolated-page';

const pages: readonly [string, string, string[]][] = [
  ['IDs in text', `<p>${subscription} and ${customer}</p>`, [subscription, customer]],
  [
    'an address that two links cut, not the half that one of them names',
    '<p><a href="mailto:m.keller+billing@example.org">m.keller+</a><a href="mailto:billing@example.org">billing@example.org</a>.<br>Thanks</p>',
    ['m.keller+billing@example.org'],
  ],
  [
    'addresses of two blocks apart',
    '<div>350804</div><div>shay@example.com</div><div>Contact Info</div>',
    ['shay@example.com'],
  ],
  [
    'an address around what is hidden in it',
    '<p>maria@<span hidden>x</span>example.com<span hidden><script>"z@example.com"</script></span></p>',
    ['maria@example.com'],
  ],
  [
    'addresses of two badges apart',
    '<span style="display:inline-block">350804</span><span style="display:block">shay@example.com</span><span style="display:flex">Contact</span>',
    ['shay@example.com'],
  ],
  [
    'an ID cut by marks and comments',
    `<p>${subscription.slice(0, 9)}<!-- --><mark>${subscription.slice(9, 20)}</mark>${subscription.slice(20)}</p>`,
    [subscription],
  ],
  [
    'an ID cut before the rest that would give it away, near the top and in a long text',
    `<p><mark>sub_</mark>${subscription.slice(4)}</p><div>${'lorem ipsum '.repeat(2_000)}ctm_<b>${customer.slice(4)}</b> <i>x</i></div><p>invoice 325-1<mark>0566</mark></p>`,
    [subscription, customer, '325-10566'],
  ],
  [
    'an ID inside a custom element of one word',
    `<p>sub_01jqz3n5<x-hit>p7r9s1t3v5w7x9y1z3</x-hit></p>`,
    [subscription],
  ],
  [
    'no ID of two cells',
    `<table><tr><td>sub_01jqz3n5</td><td>p7r9s1t3v5w7x9y1z3</td></tr></table>`,
    [],
  ],
  ['no ID of two lines', `<p>sub_01jqz3n5<br>p7r9s1t3v5w7x9y1z3</p>`, []],
  [
    'a named invoice number',
    '<p>About <b>invoice</b> 325-10566</p><p>call 555-12345</p>',
    ['325-10566'],
  ],
  [
    'no invoice number that another block or line announces',
    '<p>Your invoice</p><p>325-10566</p><p>The invoice<br>325-10567</p>',
    [],
  ],
  [
    'an ID in the address of a link',
    `<a href="https://vendors.paddle.com/subscriptions-v2/${subscription}">see here</a>`,
    [subscription],
  ],
  [
    'an ID in an address that another link carries, encoded one way or the other',
    `<a href="https://safe.example/?u=https%3a%2f%2fvendors.paddle.com%2f${subscription}%3f">a</a><a href="https://safe.example/?u=https%3A%2F%2Fvendors.paddle.com%2F${customer}%3F">b</a>`,
    [subscription, customer],
  ],
  [
    'an address only in a mailto',
    '<a href="mailto:maria%2Bx@example.com?subject=a@b.example">Maria</a><a href="MAILTO:jo@example.com">Jo</a>',
    ['maria+x@example.com', 'jo@example.com'],
  ],
  [
    'an address only in a title',
    '<span title="Maria &lt;maria@example.com&gt;">Maria</span>',
    ['maria@example.com'],
  ],
  [
    'values of fields, never of a password',
    `<input value="${customer}"><textarea>x ${transaction} y</textarea><input type=password value="a@example.com">`,
    [customer, transaction],
  ],
  [
    'nothing in scripts, styles, hidden fields',
    `<script>"${subscription}"</script><style>/*${subscription}*/</style><template>${subscription}</template><input type=hidden value="${customer}">`,
    [],
  ],
  [
    'nothing that is hidden',
    `<div hidden>${subscription}</div><div style="display:none"><p>a@example.com</p></div><div style="visibility:hidden">${customer}</div><details><summary>x</summary>${transaction}</details>`,
    [],
  ],
  [
    'nothing of which a part cannot be seen',
    `<p>${subscription.slice(0, 9)}<span style="visibility:hidden">${subscription.slice(9)}</span></p>`,
    [],
  ],
  [
    'what elements without a box of their own show',
    `<style>.c{display:contents}</style><div class=c>${subscription}</div><p>x <b class=c>${customer}</b></p><div hidden><b class=c>maria@example.com</b></div><a class=c href="/${transaction}">x</a><x-a class=c><template shadowrootmode=open><slot>jo@example.com</slot></template></x-a>`,
    [subscription, customer, transaction, 'jo@example.com'],
  ],
  [
    'open shadow roots',
    `<x-card><template shadowrootmode="open"><p>${subscription}</p><slot></slot></template>${customer}</x-card><div><template shadowrootmode="open">${transaction}</template></div>`,
    [subscription, customer, transaction],
  ],
  ['editor frames', `<iframe srcdoc="<p>${subscription}</p>"></iframe>`, [subscription]],
  [
    'nothing in an editor frame that is hidden',
    `<div style="display:none"><iframe srcdoc="<p>${subscription}</p>"></iframe></div>`,
    [],
  ],
  [
    'what characters without width leave whole',
    `<p>sub_01jqz3n5\u200bp7r9s1t3v5w7x9y1z3 \u2067${customer}\u2069 ma\u200bria@example.com</p>`,
    [customer],
  ],
  [
    'what stands in and after a form that answers for the DOM',
    `<form><input name=textContent><input name=firstChild><input name=nodeType><input name=nextSibling><input name=parentNode><input name=localName><input name=childElementCount><input name=querySelectorAll><input name=isConnected><input name=shadowRoot><input name=getAttribute><input name=matches><input name=checkVisibility><input name=closest><input name=ownerDocument>${subscription}<p>${customer}</p></form><p>${transaction}</p>`,
    [subscription, customer, transaction],
  ],
  [
    'what stands beside elements that take the names of the document',
    `<img name=querySelectorAll><img name=body><img name=documentElement><img name=URL><img name=defaultView><img name=adoptedStyleSheets><img name=createRange><p>${subscription}</p>`,
    [subscription],
  ],
];

for (const [name, html, expected] of pages) {
  test(`reads ${name}`, async ({ open }) => {
    const page = await open(`<!doctype html><body>${html}`);
    const once = await page.run<{ findings: { value: string }[] }>('portage.readPage(window)');
    expect(once.findings.map(({ value }) => value)).toEqual(expected);
    await page.scan();
    await expect.poll(page.findings).toEqual(expected);
  });
}

test('reads an editor frame that was written with document.open', async ({ open }) => {
  const page = await open(`<!doctype html><iframe></iframe><script>
    const inner = document.querySelector('iframe').contentDocument;
    inner.open(); inner.write('<body contenteditable><p>${subscription}</p>'); inner.close();
  </script>`);
  await page.scan();
  await expect.poll(page.findings).toEqual([subscription]);
  await page.page.evaluate((text) => {
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.open();
    inner?.write(`<body contenteditable><p>${text}</p>`);
    inner?.close();
  }, customer);
  await expect.poll(page.findings).toEqual([customer]);
});

test('leaves out the agent\u2019s own addresses', async ({ open }) => {
  const page = await open('<p>support@acme.example, bot@mail.acme.example, maria@example.com</p>');
  await page.scan("ignore: ['acme.example']");
  await expect.poll(page.findings).toEqual(['maria@example.com']);
});

test('reports at most 200 findings, IDs before addresses', async ({ open }) => {
  const many = Array.from({ length: 500 }, (_, n) => `<p>a${n}@example.com</p>`).join('');
  const page = await open(`${many}<p>${subscription}</p>`);
  await page.scan();
  await expect.poll(async () => (await page.findings()).length).toBe(200);
  expect((await page.findings())[0]).toBe(subscription);
  const once = await page.run<{ findings: { value: string }[] }>('portage.readPage(window)');
  expect(once.findings, 'more would be taken for a forgery, and nothing of it shown').toHaveLength(
    200,
  );
  expect(once.findings[0]?.value).toBe(subscription);
});

test('reads a page without blocks and a text of a megabyte', async ({ open }) => {
  const spans = '<span>word </span>'.repeat(20_000);
  const page = await open(
    `${spans}<span>${subscription} </span>${spans}<p>${'lorem ipsum '.repeat(90_000)} ${customer} ${'a@'.repeat(50_000)}</p>`,
  );
  await page.scan();
  await expect.poll(page.findings).toEqual([subscription, customer]);
});

import { expect } from '@playwright/test';
import { customer, subscription, transaction } from './ids';
import { test } from './isolated-page';

/** Changes of a page that shows one subscription, made by the page, and what is found then. */
const changes: readonly [string, string, string, string[]][] = [
  [
    'a message is appended',
    '',
    `body.insertAdjacentHTML('beforeend', '<p>${customer}</p>')`,
    [subscription, customer],
  ],
  ['the text is edited', '', `p.firstChild.data = '${customer}'`, [customer]],
  [
    'a row is recycled while it is out of the page',
    '',
    `p.remove(); p.firstChild.data = '${customer}'; body.append(p)`,
    [customer],
  ],
  ['the text is replaced', '', `p.textContent = '${customer}'`, [customer]],
  ['it is removed', '', 'p.remove()', []],
  ['it gets longer than an ID', '', `p.firstChild.appendData('x')`, []],
  ['a neighbour makes it longer', '', `p.append('x')`, []],
  [
    'a framework leaves a comment with what it adds',
    '',
    `body.append(document.createComment('if')); body.insertAdjacentHTML('beforeend', '<p>${customer}</p>')`,
    [subscription, customer],
  ],
  ['it goes from between comments', '<!----><p>x</p>', `p.before(new Comment()); p.remove()`, []],
  [
    'all of the document is another',
    '',
    `const html = document.createElement('html'); html.innerHTML = '<body><p>${customer}</p>'; document.documentElement.replaceWith(html)`,
    [customer],
  ],
  [
    'a password is shown',
    `<input id=q type=password value="${customer}">`,
    `q.type = 'text'; q.click()`,
    [subscription, customer],
  ],
  [
    'a neighbour that made it longer goes',
    `<p id=q>${transaction}<b>x</b></p>`,
    'q.lastChild.remove()',
    [subscription, transaction],
  ],
  ['the panel is hidden by an attribute', '', 'p.hidden = true', []],
  [
    'the panel is hidden by a class',
    '<style>.off{display:none}</style>',
    `body.className = 'off'`,
    [],
  ],
  [
    'another panel is shown',
    `<div id=q hidden>${customer}</div>`,
    'p.hidden = true; q.hidden = false',
    [customer],
  ],
  [
    'words in a line are shown',
    `<p>See <span id=q hidden>or <i>${customer}</i></span>${transaction}</p>`,
    'q.hidden = false',
    [subscription, customer, transaction],
  ],
  [
    'details are opened',
    `<details id=q><summary>more</summary>${customer}</details>`,
    'q.open = true',
    [subscription, customer],
  ],
  [
    'a link changes where it goes',
    `<a id=q href="/x">x</a>`,
    `q.href = '/${customer}'`,
    [subscription, customer],
  ],
  [
    'a link no longer goes there',
    `<a id=q href="/${customer}">x</a>`,
    `q.href = '/x'`,
    [subscription],
  ],
  [
    'a field is typed into',
    '<input id=q>',
    `q.value = '${customer}'; q.dispatchEvent(new Event('input', { bubbles: true }))`,
    [subscription, customer],
  ],
  [
    'a shadow root is filled',
    '<x-card id=q></x-card>',
    `q.attachShadow({ mode: 'open' }).innerHTML = '<p>${customer}</p>'; body.click()`,
    [subscription, customer],
  ],
  [
    'text in a shadow root changes',
    `<x-card id=q><template shadowrootmode=open><p>${transaction}</p></template></x-card>`,
    `q.shadowRoot.firstChild.textContent = '${customer}'`,
    [subscription, customer],
  ],
  [
    'an element with a filled shadow root is added',
    '',
    `const q = document.createElement('x-card'); q.attachShadow({ mode: 'open' }).innerHTML = '${customer}'; body.append(q)`,
    [subscription, customer],
  ],
  [
    'an editor frame is added',
    '',
    `const q = document.createElement('iframe'); body.append(q); q.contentDocument.body.append('${customer}')`,
    [subscription, customer],
  ],
  [
    'an editor frame is typed into',
    '<iframe id=q></iframe>',
    `q.contentDocument.body.append('${customer}')`,
    [subscription, customer],
  ],
  [
    'an editor frame goes',
    `<iframe id=q srcdoc="${customer}"></iframe>`,
    'q.remove()',
    [subscription],
  ],
  [
    'the page becomes another ticket',
    '',
    `history.pushState(null, '', '/2'); body.innerHTML = '<main><p>${customer}</p></main>'`,
    [customer],
  ],
];

for (const [name, more, change, expected] of changes) {
  test(`follows when ${name}`, async ({ open }) => {
    const page = await open(`<!doctype html><body><p id=p>${subscription}</p>${more}`);
    await page.scan();
    await expect.poll(page.findings).toContain(subscription);
    await page.page.evaluate(
      `{ const { body } = document; const p = document.getElementById('p'); ${change} }`,
    );
    await expect.poll(page.findings).toEqual(expected);
    const last = await page.run<{ value: string }[]>('reports.at(-1)');
    expect(last.map(({ value }) => value)).toEqual(expected);
  });
}

test('reports only when the set of findings is another', async ({ open }) => {
  const page = await open(`<!doctype html><p>${subscription}</p>`);
  await page.scan();
  await expect.poll(page.findings).toEqual([subscription]);
  await page.page.evaluate((text) => document.body.append(text, ' once more'), ` ${subscription} `);
  await page.page.evaluate(() => document.body.append(' nothing'));
  await page.page.evaluate((text) => document.body.append(text), ` ${customer}`);
  await expect.poll(page.findings).toEqual([subscription, customer]);
  expect(await page.run('reports.length')).toBe(2);
});

test('reports no oftener than every quarter of a second in a storm of changes', async ({
  open,
}) => {
  const page = await open('<!doctype html><p id=p>x</p>');
  await page.scan();
  await page.page.evaluate(
    async (prefix) => {
      for (let n = 0; n < 210; n++) {
        for (let i = 0; i < (n === 100 ? 3_000 : 10); i++)
          document.body.append(document.createElement('i'), 'x');
        document.body.append(` ${prefix}${String(n).padStart(3, '0')} `);
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    },
    subscription.slice(0, -3),
  );
  await expect.poll(async () => (await page.findings()).length).toBe(200);
  const reports = await page.run<number>('reports.length');
  const seconds = (await page.run<number>('performance.now()')) / 1000;
  expect(reports).toBeLessThanOrEqual(Math.ceil(seconds * 4));
});

test('leaves nothing behind and hears nothing more when it is stopped', async ({ open }) => {
  const page = await open(`<!doctype html><p>${subscription}</p>`);
  const before = await page.page.content();
  await page.scan();
  await expect.poll(page.findings).toEqual([subscription]);
  expect(await page.page.evaluate(() => CSS.highlights.get('portage')?.size)).toBe(1);
  expect(await page.page.content()).toBe(before);
  await page.run('stop.abort()');
  expect(await page.page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  // A second scan of the same page is the witness: what it has heard, the first could have.
  await page.run(`
    globalThis.witnessed = [];
    portage.startScan({
      document, signal: new AbortController().signal, onChange: (found) => witnessed.push(found)
    });
    0`);
  await expect.poll(() => page.run('witnessed.length')).toBe(1);
  for (const times of [2, 3]) {
    const id = customer.slice(0, -1) + times;
    await page.page.evaluate((text) => document.body.append(` ${text} `), id);
    await expect.poll(() => page.run('witnessed.length')).toBe(times);
  }
  expect(await page.run('reports.length')).toBe(1);
});

test('keeps nothing of hundreds of tickets that were left', async ({ open }) => {
  const page = await open('<!doctype html><main></main>');
  await page.scan();
  const visit = (from: number) =>
    page.page.evaluate(
      async ([start, id]) => {
        const main = document.querySelector('main');
        for (let n = Number(start); n < Number(start) + 250; n++) {
          const text = `${String(id).slice(0, -4)}${String(n).padStart(4, '0')}`;
          if (main)
            main.innerHTML = `<x-a></x-a><input value="${text}"><iframe></iframe><p>${text}</p><a href="/${text}">x</a>`;
          main?.firstElementChild?.attachShadow({ mode: 'open' }).append(text);
          await new Promise((resolve) => setTimeout(resolve, n % 25 === 0 ? 120 : 1));
        }
      },
      [from, subscription] as const,
    );
  const session = await page.page.context().newCDPSession(page.page);
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners, documents };
  };
  await visit(0);
  await expect.poll(page.findings).toEqual([`${subscription.slice(0, -4)}0249`]);
  const before = await count();
  await visit(250);
  await expect.poll(page.findings).toEqual([`${subscription.slice(0, -4)}0499`]);
  await expect.poll(async () => (await count()).nodes).toBeLessThanOrEqual(before.nodes + 1_000);
  const after = await count();
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  expect(after.documents).toBeLessThanOrEqual(before.documents + 2);
});

import { expect } from '@playwright/test';
import { customer, subscription } from './ids';
import { test } from './isolated-page';

/** A page that allows nothing and styles everything. */
const strict = {
  'content-security-policy':
    "default-src 'none'; style-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const hostile =
  '<style nonce=x>*,portage-toast{display:none!important;opacity:0!important;all:unset!important;position:static!important;font-size:2px!important}html,body{display:block!important}p{display:block!important;opacity:1!important}</style>';

test('marks what it finds, and adds no node, under a strict policy', async ({ open }) => {
  const page = await open(`<!doctype html><body><p>It is ${subscription}.</p>`, strict);
  const before = await page.page.content();
  const plain = await page.page.screenshot();
  await page.scan();
  await expect.poll(page.findings).toEqual([subscription]);
  await expect.poll(async () => (await page.page.screenshot()).equals(plain)).toBe(false);
  expect(await page.page.content()).toBe(before);
  await page.run('stop.abort()');
  await expect.poll(async () => (await page.page.screenshot()).equals(plain)).toBe(true);
});

test('marks what stands in a shadow root', async ({ open }) => {
  const page = await open(
    `<!doctype html><x-a><template shadowrootmode=open>${subscription}</template></x-a>`,
  );
  const plain = await page.page.screenshot();
  await page.scan();
  await expect.poll(async () => (await page.page.screenshot()).equals(plain)).toBe(false);
});

test('marks nothing where marks are not wanted', async ({ open }) => {
  const page = await open(`<!doctype html><p>${subscription}</p>`);
  await page.scan('mark: false');
  await expect.poll(page.findings).toEqual([subscription]);
  expect(await page.page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('knows what is under the pointer, and not what lies under a dialog', async ({ open }) => {
  const page = await open(`<!doctype html><body style="margin:0;font:16px monospace">
    <p id=p>${subscription} and nothing</p><a id=a href="/${customer}">a link</a><dialog id=d>x</dialog>`);
  await page.scan();
  await expect.poll(page.findings).toEqual([subscription, customer]);
  await page.run(`portage.watchPointer({
    document, signal: stop.signal, scanner, onPoint: (finding) => { globalThis.pointed = finding; }
  })`);
  const pointed = async (selector: string, x: number) => {
    await page.page.locator(selector).click({ button: 'right', position: { x, y: 5 } });
    return page.run<{ value: string } | null>('pointed');
  };
  expect(await pointed('#p', 40)).toEqual({ kind: 'subscription', value: subscription });
  expect(await pointed('#p', 360)).toBeNull();
  expect(await pointed('#a', 10)).toEqual({ kind: 'customer', value: customer });
  await page.page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    if (dialog) dialog.style.cssText = 'position:fixed;inset:0;width:100%;height:100%';
    dialog?.showModal();
  });
  await page.page.mouse.click(40, 25, { button: 'right' });
  expect(await page.run('pointed')).toBeNull();
});

test('knows nothing that is under the pointer no more, and has not been read yet', async ({
  open,
}) => {
  const page = await open(
    `<!doctype html><body style="margin:0;font:16px monospace"><p id=p>${subscription}</p>`,
  );
  await page.scan();
  await expect.poll(page.findings).toEqual([subscription]);
  await page.run(`globalThis.pointed = [];
    portage.watchPointer({
      document, signal: stop.signal, scanner, onPoint: (finding) => { pointed.push(finding); }
    })`);
  await page.page.evaluate(
    ([first, second]) => {
      const p = document.querySelector('p');
      const menu = () => {
        const { x, y } = p?.getBoundingClientRect() ?? { x: 0, y: 0 };
        const at = { bubbles: true, clientX: x + 40, clientY: y + 5 };
        p?.dispatchEvent(new MouseEvent('contextmenu', at));
      };
      menu();
      // Rows of a list are used again for what comes into sight.
      for (const text of [second, 'short', first]) {
        if (p?.firstChild) p.firstChild.nodeValue = text ?? '';
        menu();
      }
    },
    [subscription, customer],
  );
  const there = { kind: 'subscription', value: subscription };
  expect(await page.run('pointed')).toEqual([there, null, null, there]);
});

test('shows a toast above everything, out of reach of the page\u2019s styles', async ({ open }) => {
  const page = await open(`<!doctype html>${hostile}<p>ticket</p>`, strict);
  const plain = await page.page.screenshot();
  await page.run(
    `portage.showToast(document, { text: 'Payment-update link copied', tone: 'done' })`,
  );
  const toast = page.page.locator('portage-toast');
  await expect(toast).toHaveCount(1);
  const box = await toast.boundingBox();
  expect(box?.width).toBeGreaterThan(150);
  expect(box?.height).toBeGreaterThan(30);
  expect(
    await page.page.evaluate(() => document.querySelector('portage-toast')?.shadowRoot),
  ).toBeNull();
  expect((await page.page.screenshot()).equals(plain)).toBe(false);
});

test('says a toast to assistive technology, once, in place of an earlier one', async ({ open }) => {
  const page = await open('<!doctype html><p>ticket</p>');
  await page.run(`portage.showToast(document, { text: 'First', tone: 'failed' })`);
  await page.run(`portage.showToast(document, { text: 'Second', tone: 'done' })`);
  const session = await page.page.context().newCDPSession(page.page);
  await session.send('Accessibility.enable');
  const spoken = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const status = nodes.filter(({ role }) => role?.value === 'status');
    const names = nodes.map(({ name }) => String(name?.value ?? ''));
    return {
      statuses: status.length,
      first: names.includes('First'),
      second: names.includes('Second'),
    };
  };
  await expect.poll(spoken).toEqual({ statuses: 1, first: false, second: true });
});

test('takes a toast away after some seconds', async ({ open }) => {
  const page = await open('<!doctype html><p>ticket</p>');
  await page.run(`portage.showToast(document, { text: 'Copied', tone: 'done' })`);
  await expect(page.page.locator('portage-toast')).toHaveCount(1);
  await expect(page.page.locator('portage-toast')).toHaveCount(0);
});

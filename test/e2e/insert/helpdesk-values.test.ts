import { expect } from '@playwright/test';
import { type IsolatedPage, test } from '../content/isolated-page';

/** How a helpdesk says where it writes; the page below is its ticket. */
const desk = `{
  id: 'desk', name: 'Desk', hosts: ['helpdesk.example'], seen: '', ticket: /(.*)/, requester: { email: [] },
  reply: { editor: ['.reply [contenteditable]'], open: 'button.answer' },
  note: { editor: ['.note [contenteditable]'], open: 'button.internal' },
}`;
const editable = '<div contenteditable="true" style="width:300px;height:60px"></div>';
const reply = `<div class="reply">${editable}</div>`;
const note = `<div class="note">${editable}</div>`;
const comment = '<textarea style="width:600px;height:300px"></textarea>';

/** Opens what it is named after a moment, as an application does. */
const button = (name: string, opens: string): string =>
  `<button class="${name}" onclick="setTimeout(() =>
    document.body.insertAdjacentHTML('beforeend', this.dataset.opens), 50)"
    data-opens='${opens}'>${name}</button>`;

const order = (into: string, ticket = "''"): string =>
  `portageInserter.insert({ words: { before: 'words ', link: { label: 'here', url: 'https://a.example/' }, after: '' },
    into: '${into}', ticket: ${ticket}, address: '', until: Date.now() + 60000 })`;

async function start({ run }: IsolatedPage, value = desk): Promise<void> {
  await run(`portage.startInserter(window, [${value}])`);
}

const textOf = ({ page }: IsolatedPage, selector: string) => page.locator(selector).textContent();

test('a closed reply is opened by the helpdesk’s own button before any other field is taken', async ({
  open,
}) => {
  const opened = await open(`${comment}${button('answer', reply)}`);
  await start(opened);
  const { run, page } = opened;
  expect(await run('portageInserter.probe("reply")')).toMatchObject({
    place: null,
    opens: true,
  });
  expect(await run('portageInserter.open("reply")')).toBe(true);
  expect(await run(order('reply'))).toBe('link');
  await expect(page.locator('.reply a')).toHaveAttribute('href', 'https://a.example/');
  await expect(page.locator('textarea')).toHaveValue('');
});

test('a button that opens nothing is given up, and without one nothing is clicked', async ({
  open,
}) => {
  const silent = await open('<button class="answer">Answer</button>');
  await start(silent);
  expect(await silent.run('portageInserter.open("reply")')).toBe(false);
  const none = await open('<button>Send</button>');
  await start(none);
  expect(await none.run('portageInserter.probe("reply")')).toMatchObject({
    place: null,
    opens: false,
  });
  expect(await none.run('portageInserter.open("reply")')).toBe(false);
});

test('what is for the team is never written to the customer, nor the other way round', async ({
  open,
}) => {
  const opened = await open(`${reply}${note}`);
  await start(opened);
  const { run, page } = opened;
  await page.locator('.reply [contenteditable]').click();
  expect(await run(order('note'))).toBe('link');
  expect([await textOf(opened, '.reply'), await textOf(opened, '.note')]).toEqual([
    '',
    'words here',
  ]);
  await page.locator('.note [contenteditable]').click();
  expect(await run(order('reply'))).toBe('link');
  expect(await textOf(opened, '.reply')).toBe('words here');
  expect(await textOf(opened, '.note')).toBe('words here');

  const beside = await open(`${comment}${note}`);
  await start(beside);
  await beside.page.locator('textarea').click();
  expect(await beside.run(order('note'))).toBe('link');
  expect(await textOf(beside, '.note')).toBe('words here');

  const without = await open(reply);
  await start(without);
  await without.page.locator('.reply [contenteditable]').click();
  expect(await without.run(order('note'))).toBe('nothing');
  expect(await textOf(without, '.reply')).toBe('');
});

test('on a page of no known helpdesk a note goes only to a field that is one, where the agent is', async ({
  open,
}) => {
  const unnamed = await open(comment);
  await unnamed.run('portage.startInserter(window, [])');
  await unnamed.page.locator('textarea').click();
  expect(await unnamed.run('portageInserter.probe("note")')).toMatchObject({ place: null });
  expect(await unnamed.run(order('note'))).toBe('nothing');
  await expect(unnamed.page.locator('textarea')).toHaveValue('');

  const { page, run } = await open(comment.replace('<textarea', '$& aria-label="Internal note"'));
  await run('portage.startInserter(window, [])');
  expect(await run('portageInserter.probe("note")')).toMatchObject({ place: null });
  await page.locator('textarea').click();
  expect(await run(order('note'))).toBe('address');
  await expect(page.locator('textarea')).toHaveValue('words https://a.example/');
});

/** What stands beside the reply: the field of a form, a conversation with a colleague. */
const beside = `${comment}<div class="side">${editable}</div>`;

test('of a known helpdesk its reply is meant, and not what the agent is in beside it', async ({
  open,
}) => {
  for (const place of ['textarea', '.side [contenteditable]']) {
    await test.step(place, async () => {
      const opened = await open(`${beside}${reply}`);
      await start(opened);
      await opened.page.locator(place).click();
      expect(await opened.run(order('reply'))).toBe('link');
      expect(await textOf(opened, '.reply')).toBe('words here');
      await expect(opened.page.locator('textarea')).toHaveValue('');
      await expect(opened.page.locator('.side')).toBeEmpty();
    });
  }
});

test('the reply is opened first, although the agent is in a field beside it', async ({ open }) => {
  const opened = await open(`${beside}${button('answer', reply)}`);
  await start(opened);
  const { page, run } = opened;
  await page.locator('textarea').click();
  expect(await run('portageInserter.probe("reply")')).toMatchObject({
    place: { why: 'best' },
    opens: true,
  });
  expect(await run('portageInserter.open("reply")')).toBe(true);
  expect(await run('portageInserter.probe("reply")')).toMatchObject({ place: { why: 'named' } });
  expect(await run(order('reply'))).toBe('link');
  await expect(page.locator('textarea')).toHaveValue('');
});

test('where no reply is known, only a field that the agent is in takes one', async ({ open }) => {
  const opened = await open(comment);
  await start(opened);
  expect(await opened.run('portageInserter.probe("reply")')).toMatchObject({ place: null });
  await opened.page.locator('textarea').click();
  expect(await opened.run(order('reply'))).toBe('address');
});

test('a frame of the same site without a ticket is beside it, unless it stands in the reply', async ({
  open,
}) => {
  const framed = `<iframe src="/chat" style="width:400px;height:200px"></iframe>`;
  const known = desk.replace('/(.*)/', '/(ticket)/').replace('.reply [', ".reply iframe', '[");
  const inFrame = async (around: string): Promise<unknown> => {
    const opened = await open(around);
    const [, frame] = opened.page.frames();
    await frame?.setContent(editable);
    await frame?.locator('div').click();
    return opened.run(`
      const { contentWindow } = document.querySelector('iframe');
      portage.startInserter(contentWindow, [${known}]);
      contentWindow.portageInserter.probe('reply').place.why`);
  };
  expect(await inFrame(framed)).toBe('best');
  expect(await inFrame(`<div class="reply">${framed}</div>`)).toBe('focused');
});

test('a frame that is looked into from around it does not answer for itself', async ({ open }) => {
  const { page, run } = await open(
    `<div class="note"><iframe style="width:400px;height:200px" srcdoc='${editable}'></iframe></div>`,
  );
  await page.frameLocator('iframe').locator('div').click();
  const answers = await run(`
    const helpdesks = [${desk.replace('.note [', ".note iframe', '[")}];
    const { contentWindow } = document.querySelector('iframe');
    [window, contentWindow].map((world) => {
      portage.startInserter(world, helpdesks);
      return world.portageInserter.probe('reply').place;
    })`);
  expect(answers).toEqual([null, null]);
});

test('an order for a ticket is refused where the page shows none any more', async ({ open }) => {
  const opened = await open(reply);
  await start(opened, desk.replace('/(.*)/', '/tickets\\/(\\d+)/'));
  await opened.page.evaluate(() => history.pushState(null, '', '/tickets/7'));
  expect(await opened.run(order('reply', "'7'"))).toBe('link');
  for (const address of ['/tickets/8', '/inbox']) {
    await opened.page.evaluate((to) => history.pushState(null, '', to), address);
    expect(await opened.run(order('reply', "'7'")), address).toBe('moved');
  }
});

test('a self-hosted helpdesk is known by what only its pages have', async ({ open }) => {
  const opened = await open(`<main id="own">${comment}${reply}</main>`);
  await start(opened, desk.replace("hosts: ['helpdesk.example']", "hosts: [], mark: '#own'"));
  expect(await opened.run('portageInserter.probe("reply")')).toMatchObject({
    place: { why: 'named' },
  });
});

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
    place: { why: 'largest' },
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

test('on a page of no known helpdesk a note goes only to where the agent is', async ({ open }) => {
  const opened = await open(comment);
  const { run, page } = opened;
  await run('portage.startInserter(window, [])');
  expect(await run('portageInserter.probe("note")')).toMatchObject({
    place: null,
    opens: false,
  });
  await page.locator('textarea').click();
  expect(await run(order('note'))).toBe('address');
  await expect(page.locator('textarea')).toHaveValue('words https://a.example/');
});

test('a self-hosted helpdesk is known by what only its pages have', async ({ open }) => {
  const opened = await open(`<main id="own">${comment}${reply}</main>`);
  await start(opened, desk.replace("hosts: ['helpdesk.example']", "hosts: [], mark: '#own'"));
  expect(await opened.run('portageInserter.probe("reply")')).toMatchObject({
    place: { why: 'named' },
  });
});

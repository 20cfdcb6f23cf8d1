import { expect } from '@playwright/test';
import { type IsolatedPage, test } from '../content/isolated-page';

const size = 'style="width:400px;height:60px"';
const order = (into: string): string =>
  `portageInserter.insert({ words: { before: 'words ', link: { label: 'here', url: 'https://a.example/' }, after: '' },
    into: '${into}', ticket: '', address: '', until: Date.now() + 60000 })`;

/** What is written into a page of no known helpdesk, where, and what is said of it. */
async function write({ page, run }: IsolatedPage, into: 'reply' | 'note', first?: string) {
  await run('portage.startInserter(window, [])');
  if (first !== undefined) await page.locator(first).click();
  const said = await run(order(into));
  return { said, written: await writtenIn({ page }) };
}

function writtenIn({ page }: Pick<IsolatedPage, 'page'>): Promise<string[]> {
  return page
    .locator('textarea, [contenteditable]')
    .evaluateAll((all) =>
      all.map((each) =>
        (each instanceof HTMLTextAreaElement ? each.value : (each.textContent ?? '')).replace(
          /\u00a0/g,
          ' ',
        ),
      ),
    );
}

test('an editor that says it is for the team takes no link, and one for the customer no note', async ({
  open,
}) => {
  const any = 'textarea, [contenteditable]';
  const names: readonly [string, 'reply' | 'note'][] = [
    ['aria-label="Internal note"', 'note'],
    ['placeholder="Interne Notiz …"', 'note'],
    ['aria-label="Note interne"', 'note'],
    ['aria-label="Private comment"', 'note'],
    ['aria-label="Public reply"', 'reply'],
    ['placeholder="Antwort an den Kunden"', 'reply'],
    ['aria-label="Répondre"', 'reply'],
  ];
  for (const [name, is] of names) {
    await test.step(name, async () => {
      const other = is === 'note' ? 'reply' : 'note';
      for (const editor of [`<textarea ${name} ${size}></textarea>`, editable(name)]) {
        const opened = await open(editor);
        expect(await write(opened, other, any)).toEqual({
          said: 'nothing',
          written: [''],
        });
        expect((await write(opened, is, any)).written[0]).toMatch(/^words /);
      }
    });
  }
  function editable(name: string): string {
    return `<div contenteditable ${name} ${size}></div>`;
  }
});

test('of a reply and a note the reply takes the link, although the agent was last in the note', async ({
  open,
}) => {
  const labelled = await open(
    `<label>Internal note <textarea class="note" style="width:600px;height:300px"></textarea></label>
     <h2 id="public">Answer</h2><div contenteditable aria-labelledby="public" ${size}></div>`,
  );
  expect(await write(labelled, 'reply', '.note')).toEqual({
    said: 'link',
    written: ['', 'words here'],
  });
});

test('an editor whose name says neither, or both, is none for the team, and a reply where the agent is', async ({
  open,
}) => {
  for (const name of ['Message', 'Reply or note', 'Notepad', 'Internet address']) {
    const opened = await open(`<textarea class="it" aria-label="${name}" ${size}></textarea>`);
    expect((await write(opened, 'note', '.it')).said, name).toBe('nothing');
    expect((await write(opened, 'reply', '.it')).said, name).toBe('address');
  }
});

test('what is for no message takes none, wherever the agent is', async ({ open }) => {
  const fields = [
    `<label>Search the replies <textarea ${size}></textarea></label>`,
    `<textarea placeholder="Suchen …" ${size}></textarea>`,
    `<form role="search"><textarea ${size}></textarea></form>`,
    `<textarea aria-label="To" ${size}></textarea>`,
    `<textarea aria-label="Reply-To" ${size}></textarea>`,
    `<textarea name="_bcc" ${size}></textarea>`,
    `<label for="it">Subject:</label><textarea id="it" ${size}></textarea>`,
    `<div contenteditable aria-label="Description area, start typing" ${size}></div>`,
  ];
  for (const field of fields) {
    await test.step(field, async () => {
      const opened = await open(field);
      const any = 'textarea, [contenteditable]';
      expect(await write(opened, 'reply', any)).toEqual({ said: 'nothing', written: [''] });
    });
  }
});

test('a text in the place of the same text is there once', async ({ open }) => {
  const note = `portageInserter.insert({ words: { before: 'Who got what', link: null, after: '' },
    into: 'reply', ticket: '', address: '', until: Date.now() + 60000 })`;
  for (const editor of [
    `<textarea ${size}>Who got what</textarea>`,
    `<div contenteditable ${size}>Who got what</div>`,
    `<div contenteditable ${size}><b>Who</b> got what</div>`,
  ]) {
    const opened = await open(editor);
    await opened.run('portage.startInserter(window, [])');
    await opened.page.locator('textarea, div').press('ControlOrMeta+a');
    expect(await opened.run(note), editor).toBe('text');
    expect(await writtenIn(opened)).toEqual(['Who got what']);
  }
});

test('what takes no text is passed over', async ({ open }) => {
  const locked = [
    `<textarea readonly ${size}>as it was</textarea>`,
    `<textarea disabled ${size}>as it was</textarea>`,
    `<fieldset disabled><textarea ${size}>as it was</textarea></fieldset>`,
    `<div contenteditable aria-disabled="true" ${size}>as it was</div>`,
    `<div contenteditable aria-readonly="true" ${size}>as it was</div>`,
    `<div inert><div contenteditable ${size}>as it was</div></div>`,
  ];
  for (const editor of locked) {
    const opened = await open(editor);
    expect(await write(opened, 'reply'), editor).toEqual({
      said: 'nothing',
      written: ['as it was'],
    });
  }
});

test('an editor that is drawn anew is judged by what the agent then sees', async ({ open }) => {
  const anew = (text: string) =>
    `const fresh = this.cloneNode(); fresh.textContent = ${text}; this.replaceWith(fresh)`;
  const editor = (on: string, text: string) =>
    open(`<div contenteditable ${size} ${on}="${anew(text)}">Hello</div>`);

  const before = await open(
    `<div contenteditable ${size} onfocus="if (!window.anew) { anew = true; ${anew("'Hello'")} }">Hello</div>`,
  );
  expect(await write(before, 'reply')).toEqual({ said: 'link', written: ['Hello words here'] });
  const lost = await editor('oninput', "'Hello'");
  expect(await write(lost, 'reply')).toEqual({ said: 'nothing', written: ['Hello'] });
  const kept = await editor('oninput', 'this.innerText');
  expect((await write(kept, 'reply')).said, 'the label without its address').toBe('part');
});

import { expect, type Locator, type Page } from '@playwright/test';
import type { EditorPage } from '../../helpdesk/editors/editors';
import { editorsOrigin } from '../../helpdesk/editors/serve';
import { lineStart } from './line-ends';

/** What an editor says of itself. */
export interface Model {
  text: string;
  links: { text: string; href: string }[];
}

/** What a page of `test/helpdesk/editors` gives to the test. */
interface Exposed {
  readModel(): Model;
  readCaret(): number | null;
  /** How often its form was sent. */
  sent: number;
}

declare global {
  interface Window extends Partial<Exposed> {}
}

/** What every editor says at first; the caret is put before `world`. */
export const start = { text: 'Hello world', links: [] };
const caret = 'Hello '.length;

/** Opens an editor's page and puts the caret where a person would: with the mouse and the keys. */
export async function openEditor(page: Page, editor: EditorPage, to = caret): Promise<void> {
  await page.goto(`${editorsOrigin}/${editor.page}`);
  await expect.poll(() => page.evaluate(() => window.readModel !== undefined)).toBe(true);
  await placeCaret(page, editor, to);
}

/** As fast as a person at most: some editors hear of the browser's caret with a delay. */
export async function placeCaret(page: Page, editor: EditorPage, to = caret): Promise<void> {
  await placeOf(page, editor).click();
  await page.keyboard.press(lineStart);
  const at = () => page.evaluate(() => window.readCaret?.() ?? null);
  for (let moved = 0; moved <= to; moved += 1) {
    if (moved > 0) await page.keyboard.press('ArrowRight');
    if ((await at()) !== null) await expect.poll(at).toBe(moved);
  }
  await drawn(page);
}

/** The browser tells of a caret with the next frame: no person is gone before it. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

export function placeOf(page: Page, { at, frame }: EditorPage): Locator {
  return (frame === undefined ? page : page.frameLocator(frame)).locator(at).first();
}

export function readModel(page: Page): Promise<Model> {
  return page.evaluate(() => {
    const model = window.readModel?.();
    if (!model) throw new Error('The editor is not there');
    return model;
  });
}

export async function undo(page: Page, { undoes }: EditorPage): Promise<void> {
  if (undoes === 'keys') await page.keyboard.press('ControlOrMeta+z');
}

export function timesSent(page: Page): Promise<number> {
  return page.evaluate(() => window.sent ?? -1);
}

/** The address in what was inserted, and the rest with a mark in its place. */
export function readInserted({ text, links }: Model): { url: string; shape: string } {
  const [link] = links;
  const url = link?.href ?? /https:[^\s)]+/.exec(text)?.[0] ?? '';
  return { url, shape: text.replace(link?.text ?? url, '·') };
}

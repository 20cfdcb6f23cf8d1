import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import type { RealPopup } from '../e2e/real-popup';

const run = promisify(execFile);

/** Gives the keyboard to the window that shows a page, as a click on its title does. */
export async function focusWindow(page: Page): Promise<void> {
  const title = await page.title();
  await expect
    .poll(() => xdotool('search', '--onlyvisible', '--name', escaped(title), 'windowfocus'))
    .toBe(true);
}

/** Presses keys in the window that has the keyboard: through the window system, as fingers do. */
export async function press(keys: string): Promise<void> {
  expect(await xdotool('key', '--clearmodifiers', keys)).toBe(true);
}

/** Goes on with Tab until a button of this name has the focus. */
export async function focusByKeys(popup: RealPopup, name: string): Promise<void> {
  const focused = () =>
    popup.evaluate(`[document.activeElement.ariaLabel ?? document.activeElement.textContent,
      [...document.querySelectorAll('*')].indexOf(document.activeElement)].join()`);
  for (let at = await focused(); !String(at).startsWith(`${name},`); at = await focused()) {
    await press('Tab');
    await expect.poll(focused, `the focus goes on from ${at} to ${name}`).not.toBe(at);
  }
}

async function xdotool(...args: string[]): Promise<boolean> {
  return run('xdotool', args).then(
    () => true,
    () => false,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

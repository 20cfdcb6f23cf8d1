import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { expect } from '@playwright/test';
import { requireChromium } from '../run/chromium.mjs';

/**
 * Chromium without Playwright, whose debugger sits on every tab: with one there, Chromium prerenders
 * nothing (`PrerenderingDisabledByDevTools`). Here only what a test names is spoken to.
 */
export interface BareBrowser {
  /** Waits for a tab or a worker. */
  find(what: string, fits: (target: Target) => boolean): Promise<Target>;
  /** Runs an expression in one of them, as if a person did it, and gives its value. */
  evaluate(target: Target, expression: string): Promise<unknown>;
  /** Does something in a new tab, and closes it. */
  inTab(url: string, act: (tab: Target) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Answer {
  id?: number;
  result?: {
    targetInfos?: Target[];
    targetId?: string;
    sessionId?: string;
    result?: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string } };
  };
}

/** Opens it with a new profile, in which the extension is all there is. */
export async function openBareBrowser(extension: string): Promise<BareBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'portage-'));
  const browser = spawn(
    await requireChromium(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP *:443 127.0.0.1:9',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = speak(browser);
  const sessions = new Map<string, string>();
  const sessionOf = async ({ targetId }: Target): Promise<string> => {
    const known = sessions.get(targetId);
    if (known !== undefined) return known;
    const attached = await send('Target.attachToTarget', { targetId, flatten: true });
    if (attached?.sessionId === undefined) throw new Error('The browser let nobody in');
    sessions.set(targetId, attached.sessionId);
    return attached.sessionId;
  };
  const find = async (what: string, fits: (target: Target) => boolean): Promise<Target> => {
    let found: Target | undefined;
    const look = async () => {
      found = (await send('Target.getTargets'))?.targetInfos?.find(fits);
      return found !== undefined;
    };
    await expect.poll(look, what).toBe(true);
    if (!found) throw new Error(`There is no ${what}`);
    return found;
  };
  return {
    find,
    async evaluate(target, expression) {
      const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const answer = await send('Runtime.evaluate', how, await sessionOf(target));
      const thrown = answer?.exceptionDetails?.exception?.description;
      if (thrown !== undefined) throw new Error(thrown);
      return answer?.result?.value;
    },
    async inTab(url, act) {
      const made = await send('Target.createTarget', { url });
      const tab = await find(url, ({ targetId }) => targetId === made?.targetId);
      await act(tab);
      await send('Target.closeTarget', { targetId: tab.targetId });
    },
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      await send('Browser.close');
      await gone;
      // Its last helpers may still be writing for a moment after it has gone.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Answer['result']>;

/** The DevTools protocol over two pipes: JSON texts, a zero byte after each. */
function speak(browser: ChildProcess): Send {
  const [, , , to, from] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: Answer) => void>();
  let rest = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const parts = `${rest}${text}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const answer: Answer = JSON.parse(part);
      waiting.get(answer.id ?? -1)?.(answer);
    }
  });
  let count = 0;
  return async (method, params = {}, sessionId) => {
    count += 1;
    const id = count;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return (await answered).result;
  };
}

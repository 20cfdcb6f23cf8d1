/// <reference lib="webworker" />
import { browser } from 'wxt/browser';
import { PortageError } from '@/actions/portage-error';

const page = '/clipboard.html';
const answerWithin = 3_000;

let opening: Promise<void> | undefined;

/**
 * Puts text on the clipboard: through an offscreen document in Chromium, directly in Firefox, whose
 * background is a page. Throws a `PortageError` of kind `clipboard-failed`.
 */
export async function writeClipboard(text: string): Promise<void> {
  const written = hasOffscreen() ? await writeOffscreen(text) : await writeHere(text);
  if (!written) throw new PortageError('clipboard-failed');
}

/** Opens the offscreen document ahead of the click that will need it. */
export async function prepareClipboard(): Promise<void> {
  if (hasOffscreen()) await openPage();
}

async function writeOffscreen(text: string): Promise<boolean> {
  await openPage();
  const client = (await clipboardClients()).at(0);
  if (!client) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = (event) => resolve(event.data === true);
    setTimeout(() => resolve(false), answerWithin);
  });
  client.postMessage(text, [port2]);
  const written = await answer;
  port1.close();
  return written;
}

async function writeHere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The reason is the browser's (no focus, no permission); the caller says what to do instead.
    return false;
  }
}

/** One page at a time: a second `createDocument` rejects, so those who ask at once share the first. */
async function openPage(): Promise<void> {
  if ((await clipboardClients()).length > 0) return;
  opening ??= browser.offscreen
    .createDocument({
      url: page,
      reasons: ['CLIPBOARD'],
      justification: 'Puts the link that the agent asked for on the clipboard.',
    })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}

async function clipboardClients(): Promise<readonly Client[]> {
  const all = await (self as unknown as ServiceWorkerGlobalScope).clients.matchAll({
    includeUncontrolled: true,
  });
  return all.filter((client) => new URL(client.url).pathname === page);
}

function hasOffscreen(): boolean {
  return 'offscreen' in browser && browser.offscreen !== undefined;
}

import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const binding = 'portageHeard';

interface World {
  id: number;
  uniqueId: string;
}

/** Records what a content script is sent and answered, from within its world, if it can be. */
const record = `if (chrome.runtime) {
  const { runtime } = chrome;
  const { sendMessage } = runtime;
  const tell = ${binding};
  const hear = (what) => tell(JSON.stringify(what) ?? '');
  runtime.onMessage.addListener((message) => void hear(message));
  runtime.sendMessage = async (...sent) => {
    const answer = await sendMessage.apply(runtime, sent);
    hear(answer);
    return answer;
  };
}`;

/** Listens to the content scripts of every page from now on; `onHeard` gets what reaches them. */
export function hearContentWorlds(context: BrowserContext, onHeard: (text: string) => void): void {
  const listen = (page: Page): void => {
    // A page may be gone before anybody could listen; then nothing was sent to it either.
    void context
      .newCDPSession(page)
      .then((session) => hearPage(session, onHeard))
      .catch((error: unknown) => {
        if (!isGone(String(error))) throw error;
      });
  };
  for (const page of context.pages()) listen(page);
  context.on('page', listen);
}

async function hearPage(session: CDPSession, onHeard: (text: string) => void): Promise<void> {
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === binding) onHeard(payload);
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension:') || !isolated(context)) return;
    void listenIn(session, context);
  });
  await session.send('Runtime.enable');
}

/**
 * The binding is given to this very world: one given by name is missing now and then in a page that
 * changed its process, and the script that calls it would die of it.
 */
async function listenIn(session: CDPSession, { id, uniqueId }: World): Promise<void> {
  const binds = session.send('Runtime.addBinding', { name: binding, executionContextId: id });
  const records = session.send('Runtime.evaluate', {
    uniqueContextId: uniqueId,
    expression: record,
  });
  try {
    // Together: of two that fail the second would be nobody's.
    await Promise.all([binds, records]);
  } catch {
    // The page has navigated meanwhile; its next world is told by itself.
    return;
  }
  const { exceptionDetails } = await records;
  if (exceptionDetails) throw new Error(`not heard: ${exceptionDetails.exception?.description}`);
}

/** Playwright's words for a page that was closed, or never there, while it was spoken to. */
function isGone(message: string): boolean {
  return /has been closed|session closed|no such target|not found|not attached/i.test(message);
}

function isolated({ auxData }: { auxData?: { type?: string } }): boolean {
  return auxData?.type === 'isolated';
}

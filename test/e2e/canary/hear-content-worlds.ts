import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const binding = 'portageHeard';

/** Records what a content script is sent and answered, from within its world. */
const record = `{
  const { runtime } = chrome;
  const { sendMessage } = runtime;
  const hear = (what) => ${binding}(JSON.stringify(what) ?? '');
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
    void context.newCDPSession(page).then(
      (session) => hearPage(session, onHeard),
      () => undefined,
    );
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
    const { uniqueId: uniqueContextId } = context;
    // It fails only when the page has navigated meanwhile, and its next world is told by itself.
    void session
      .send('Runtime.evaluate', { uniqueContextId, expression: record })
      .catch(() => undefined);
  });
  await session.send('Runtime.addBinding', { name: binding, executionContextName: 'Portage' });
  await session.send('Runtime.enable');
}

function isolated({ auxData }: { auxData?: { type?: string } }): boolean {
  return auxData?.type === 'isolated';
}

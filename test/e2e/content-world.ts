import type { Page } from '@playwright/test';

/** The isolated world of Portage's content script in the top frame of a page. */
export interface ContentWorld {
  /** Evaluates there, as code that took over the page's process could. */
  evaluate<T>(expression: string): Promise<T>;
}

interface World {
  uniqueId: string;
  auxData?: { frameId?: string };
}

/** Waits for the content script of an enabled site and gives the way into its world. */
export async function enterContentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await new Promise<World>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const ours = context.origin === `chrome-extension://${extensionId}`;
      if (ours && frameOf(context) === frameTree.frame.id) resolve(context);
    });
    void session.send('Runtime.enable');
  });
  return {
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        uniqueContextId: world.uniqueId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'threw');
      // The caller names the shape it reads.
      return result.value as T;
    },
  };
}

function frameOf({ auxData }: World): string | undefined {
  return auxData?.frameId;
}

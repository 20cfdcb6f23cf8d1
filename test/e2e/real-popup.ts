import type { CDPSession, Page } from '@playwright/test';
import { type Attached, attach } from './attached-target';

/** The popup under the toolbar button. Playwright does not list it as a page. */
export interface RealPopup {
  /** Runs an expression in the popup and gives its value. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the popup holds something of this role and accessible name. */
  waitFor(role: string, name: string): Promise<void>;
  /** Waits until nothing of this role and name is left. */
  waitForGone(role: string, name: string): Promise<void>;
  /** Clicks it with the mouse, as a person does. */
  click(role: string, name: string): Promise<void>;
  /** The text of what has this role and accessible name, as soon as it has any. */
  textOf(role: string, name: string): Promise<string>;
  /** A PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Node {
  backendDOMNodeId?: number;
  ignored: boolean;
}

/**
 * Presses the extension's toolbar button on `page`.
 * https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-triggerAction
 */
export async function openRealPopup(
  page: Page,
  extension: { id: string; url: string },
): Promise<RealPopup> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The context has no browser to ask');
  const session = await browser.newBrowserCDPSession();
  const tab = await findTarget(session, ({ type, url }) => type === 'tab' && url === page.url());
  await session.send('Extensions.triggerAction', { id: extension.id, targetId: tab.targetId });
  return takeOver(session, extension.url);
}

/** Waits for a toolbar popup that Portage opened by itself. */
export async function findRealPopup(page: Page, url: string): Promise<RealPopup> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The context has no browser to ask');
  return takeOver(await browser.newBrowserCDPSession(), url);
}

async function takeOver(session: CDPSession, popupUrl: string): Promise<RealPopup> {
  return drive(session, await findTarget(session, ({ url }) => url === popupUrl));
}

/** What a test can do with a popup or a panel that the browser shows in its own frame. */
export async function drive(session: CDPSession, popup: Target): Promise<RealPopup> {
  const target = await attach(session, popup.targetId);
  await until('the popup to load', async () =>
    (await evaluate(target, 'document.readyState')) === 'complete' ? true : undefined,
  );

  return {
    evaluate: (expression) => evaluate(target, expression),
    async waitFor(role, name) {
      await findNode(target, role, name);
    },
    async waitForGone(role, name) {
      await until(`the ${role} “${name}” to go`, async () =>
        (await lookFor(target, role, name)) === undefined ? true : undefined,
      );
    },
    async click(role, name) {
      await clickNode(target, await findNode(target, role, name));
    },
    textOf: (role, name) =>
      until(`a text in the ${role} “${name}”`, () => readText(target, role, name)),
    async screenshot() {
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
    async close() {
      const open = (target: Target): boolean => target.targetId === popup.targetId;
      // It may have closed by itself, as popups do when something else is looked at.
      if ((await listTargets(session)).some(open)) await evaluate(target, 'window.close()');
      await until('the popup to close', async () =>
        (await listTargets(session)).some(open) ? undefined : true,
      );
      await session.detach();
    },
  };
}

async function findTarget(
  session: CDPSession,
  wanted: (target: Target) => boolean,
): Promise<Target> {
  return until('the target to appear', async () => (await listTargets(session)).find(wanted));
}

export async function listTargets(session: CDPSession): Promise<Target[]> {
  const filter = [{ type: 'tab' }, { type: 'page' }];
  return (await session.send('Target.getTargets', { filter })).targetInfos;
}

export async function evaluate(target: Attached, expression: string): Promise<unknown> {
  const answer = await target.send<{ result: { value?: unknown }; exceptionDetails?: object }>(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true, userGesture: true },
  );
  if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
  return answer.result.value;
}

async function findNode(target: Attached, role: string, name: string): Promise<number> {
  return until(`a ${role} named “${name}”`, () => lookFor(target, role, name));
}

async function lookFor(
  target: Attached,
  role: string,
  accessibleName: string,
): Promise<number | undefined> {
  const { root } = await target.send<{ root: { nodeId: number } }>('DOM.getDocument');
  const { nodes } = await target.send<{ nodes: Node[] }>('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role,
    accessibleName,
  });
  return nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
}

async function readText(target: Attached, role: string, name: string): Promise<string | undefined> {
  const backendNodeId = await findNode(target, role, name);
  const { object } = await target.send<{ object: { objectId: string } }>('DOM.resolveNode', {
    backendNodeId,
  });
  const { result } = await target.send<{ result: { value: string } }>('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.innerText.trim(); }',
  });
  return result.value === '' ? undefined : result.value;
}

async function clickNode(target: Attached, backendNodeId: number): Promise<void> {
  await target.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await target.send<{ quads: number[][] }>('DOM.getContentQuads', {
    backendNodeId,
  });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = quads.at(0) ?? [];
  const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
  await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

/** Asks again and again until there is something; after ten seconds it fails. */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ten seconds for ${what}`);
}

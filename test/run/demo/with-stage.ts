import { type OpenBrowser, openBrowser } from '../../e2e/browser';
import { watchBrowser } from '../../e2e/canary/watch-browser';
import { serveDesk } from '../../helpdesk/demo/serve';
import { tickets } from '../../helpdesk/demo/tickets';
import { startSimulator } from '../../simulator/start';
import { extensionPath } from '../build.mjs';
import { Advice } from '../say.mjs';
import { explainLaunch } from './explain-launch';
import type { Stage } from './stage';

/** Opens everything that the demo runs on, and takes it down again whatever became of the act. */
export async function withStage<T>(
  headless: boolean,
  act: (stage: Stage) => Promise<T>,
): Promise<T> {
  const simulator = await startSimulator();
  const desk = await serveDesk(tickets);
  try {
    const browser = await open(headless, [desk.hostResolverRules, simulator.hostResolverRules]);
    try {
      await waitForPortage(browser);
      return await act({ browser, desk, simulator, watch: watchBrowser(browser.context) });
    } finally {
      await browser.context.close();
      await browser.removeProfile();
    }
  } finally {
    await desk.stop();
    await simulator.stop();
  }
}

/** The signals are ours: Playwright would end the process before the profile is gone. */
function open(headless: boolean, hostResolverRules: string[]): Promise<OpenBrowser> {
  return openBrowser({
    extension: extensionPath,
    headless,
    hostResolverRules,
    handleSignals: false,
    // The toolbar's popup is as high as it wants to be, as on an agent's desk.
    screen: { width: 1600, height: 1200 },
  }).catch((error: unknown) => {
    throw new Advice(explainLaunch(String(error), headless));
  });
}

async function waitForPortage({ context }: OpenBrowser): Promise<void> {
  if (context.serviceWorkers().length > 0) return;
  await context.waitForEvent('serviceworker').catch(() => {
    throw new Advice(
      'The browser started, but did not load Portage. Some ignore --load-extension, as Google ' +
        'Chrome and managed ones do: set PORTAGE_CHROMIUM to a plain Chromium, or unset it.',
    );
  });
}

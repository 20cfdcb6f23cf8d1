import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { requireChromium } from '../run/chromium.mjs';

export interface OpenBrowser {
  context: BrowserContext;
  /** The folder of the profile; it outlives the browser, so that it can be searched. */
  profile: string;
  removeProfile(): Promise<void>;
}

/** No traffic of the browser's own: it would only fail, many times over. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Opens Chromium with the extension, in a new profile unless one is named. `hostResolverRules` lead
 * the hosts of Paddle and of the demo to servers on this machine; their certificates are made at
 * start, hence `--ignore-certificate-errors`.
 */
export async function openBrowser(options: {
  extension: string;
  hostResolverRules: readonly string[];
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  /** The profile of a browser that was closed, to start it again. */
  profile?: string;
  /** How large the screen of a headless browser is, which by itself is 600 pixels high. */
  screen?: { width: number; height: number };
  /** Whether Playwright ends browser and process at Ctrl+C; it does unless this is false. */
  handleSignals?: boolean;
}): Promise<OpenBrowser> {
  const {
    extension,
    hostResolverRules,
    headless = true,
    viewport = null,
    handleSignals = true,
    screen,
  } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'portage-')));
  // Chromium's last helpers may still be writing for a moment after it has gone.
  const removeProfile = (): Promise<void> =>
    rm(profile, { recursive: true, force: true, maxRetries: 10 });
  const launching = chromium.launchPersistentContext(profile, {
    executablePath: await requireChromium(),
    headless,
    viewport,
    handleSIGINT: handleSignals,
    handleSIGTERM: handleSignals,
    handleSIGHUP: handleSignals,
    // Agents' browsers keep the pages they leave for a while; Playwright would switch that off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...quiet,
      ...(screen && headless ? [`--screen-info={${screen.width}x${screen.height}}`] : []),
      '--window-size=1280,860',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${hostResolverRules.join(', ')}`,
      '--ignore-certificate-errors',
      // Lets the DevTools protocol press the toolbar button: see real-popup.ts.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const context = await launching.catch(async (error: unknown) => {
    await removeProfile();
    throw error;
  });
  return { context, profile, removeProfile };
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { connectMarionette, type Marionette } from './marionette';

export interface Firefox {
  marionette: Marionette;
  quit(): Promise<void>;
}

/** Starts Firefox without a window, with a new profile, its way to the network through a proxy. */
export async function startFirefox(path: string, proxyPort: number): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'portage-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences(proxyPort));
  const child = spawn(
    path,
    // What a test sees of the browser itself (its menus, its console) is for the system's side only.
    [
      '--headless',
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      '--profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('error', () => {});
  try {
    const marionette = await connectMarionette(await portIn(profile));
    // The servers' certificates are made at start.
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return {
      marionette,
      async quit() {
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
        await gone;
        marionette.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 10 });
      },
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}

function preferences(proxyPort: number): string {
  const all = {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // The browser's question about a site is answered with yes: nobody can click it.
    'extensions.webextOptionalPermissionPrompts': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox writes down which port it chose. */
async function portIn(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);
  return Number(await readFile(file, 'utf8'));
}

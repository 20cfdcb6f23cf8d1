import { describe, expect, it } from 'vitest';
import { explainLaunch } from '../../run/demo/explain-launch';

const noDisplay = `Error: browserType.launchPersistentContext: Target page, context or browser has been closed
Browser logs:
╔═══════════════════════════════════════════════════════════════╗
║ Looks like you launched a headed browser without having a XServer running. ║`;

const noLibrary = `Error: browserType.launchPersistentContext: Failed to launch the browser process.
Call log:
  - [pid=1][err] /opt/chrome: error while loading shared libraries: libnss3.so`;

describe('explainLaunch', () => {
  it('names the way without a display where there is none', () => {
    expect(explainLaunch(noDisplay, false)).toContain('--headless');
    expect(explainLaunch(noDisplay, true)).not.toContain('--headless');
  });

  it('repeats what the browser said', () => {
    expect(
      explainLaunch(noLibrary, true),
    ).toBe(`Chromium did not start: Error: browserType.launchPersistentContext: Failed to launch the browser process.
  /opt/chrome: error while loading shared libraries: libnss3.so
Set PORTAGE_CHROMIUM to another Chromium, or unset it: one is then found or installed.`);
  });
});

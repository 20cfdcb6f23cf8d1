import { describe, expect, it } from 'vitest';
import { flawInVersion } from '../../run/chromium.mjs';

describe('flawInVersion', () => {
  it.each(['Chromium 156.0.7000.1 built on Debian', 'Google Chrome for Testing 159.0.8154.6'])(
    'takes %s',
    (output) => {
      expect(flawInVersion(0, output)).toBeUndefined();
    },
  );

  it.each([
    [0, 'Google Chrome 159.0.8154.6', 'does not load unpacked extensions'],
    [0, 'Microsoft Edge 159.0.1', 'does not load unpacked extensions'],
    [0, 'ls (GNU coreutils) 9.1', 'is no Chromium'],
    [0, '', 'is no Chromium'],
    [127, '', 'does not start'],
    [1, 'Chromium 156.0.7000.1', 'does not start'],
  ])('says of %s, %s: %s', (code, output, why) => {
    expect(flawInVersion(code, output)).toBe(why);
  });
});

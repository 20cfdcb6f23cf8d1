import { describe, expect, it, vi } from 'vitest';
import { demoOptions } from '../../run/demo-options.mjs';
import { Advice, Help } from '../../run/say.mjs';

describe('demoOptions', () => {
  it.each([
    [[], { headless: false, screenshots: undefined }],
    [['--headless'], { headless: true, screenshots: undefined }],
    [['--screenshots', 'pictures'], { headless: true, screenshots: 'pictures' }],
    [['--headless', '--screenshots=p q'], { headless: true, screenshots: 'p q' }],
  ])('%j', (args, options) => {
    expect(demoOptions(args)).toEqual(options);
  });

  it.each([
    [['--nonsense'], /^Unknown option '--nonsense'\.\nUsage: npm start /],
    [['--screenshots'], /^Option '--screenshots <value>' argument missing\.\nUsage: /],
    [['--screenshots='], /^Option '--screenshots' is empty\.\nUsage: /],
    [['folder'], /^Unexpected argument 'folder'\.\nUsage: /],
  ])('%j is answered with advice', (args, advice) => {
    expect(() => demoOptions(args)).toThrow(advice);
    expect(() => demoOptions(args)).toThrow(Advice);
  });

  it('says how it is used to whoever asks', () => {
    expect(() => demoOptions(['--help'])).toThrow(/^Usage: npm start /);
    expect(() => demoOptions(['--headless', '-h'])).toThrow(Help);
  });

  it('says so when npm has kept an option that came without the two dashes', () => {
    vi.stubEnv('npm_config_headless', 'true');
    expect(() => demoOptions([])).toThrow(/two dashes/);
    vi.unstubAllEnvs();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canRunOn } from '../../run/node-version.mjs';

describe('canRunOn', () => {
  it.each([
    ['14.21.3', false],
    ['18.20.8', false],
    ['20.18.9', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['21.7.3', false],
    ['22.12.0', false],
    ['22.13.0', true],
    ['22.23.3', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('%s: %s', (version, can) => {
    expect(canRunOn(version)).toBe(can);
  });

  it('says what package.json says to npm', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe('^20.19.0 || ^22.13.0 || >=24.0.0');
  });
});

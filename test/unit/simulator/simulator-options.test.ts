import { describe, expect, it } from 'vitest';
import { simulatorOptions } from '../../simulator/simulator-options';

describe('simulatorOptions', () => {
  it('has its defaults, and takes what is asked for', () => {
    expect(simulatorOptions([])).toEqual({ port: 8443, seed: 'demo', contractLog: undefined });
    expect(simulatorOptions(['--port', '0', '--seed', 'large', '--contract-log', 'log'])).toEqual({
      port: 0,
      seed: 'large',
      contractLog: 'log',
    });
  });

  it.each([
    ['--port', '65536'],
    ['--port', 'x'],
    ['--seed', 'huge'],
    ['--sed', 'large'],
  ])('advises on %s %s', (...args) => {
    expect(() => simulatorOptions(args)).toThrow(/Usage: npm run simulator/);
  });
});

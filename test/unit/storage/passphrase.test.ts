import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalized, passphraseProblem } from '@/storage/passphrase';

describe('passphraseProblem', () => {
  it.each(['', 'short', 'elevenchars', '🦆🦆🦆🦆🦆🦆'])('finds %j too short', (text) => {
    expect(passphraseProblem(text)).toBe('too-short');
  });

  it.each([
    'aaaaaaaaaaaaaaaa',
    'abababababab',
    'abcabcabcabc',
    'hunter2hunter2',
    'abcdefghijklmnop',
    'ponmlkjihgfedcba',
    '123456789012',
    '012345678901234',
    'qwertyuiopasdf',
    'QWERTYUIOP12',
    'password1234',
    'Password2026!',
    'welcome-admin-1',
    'paddleportage2026',
    'letmein letmein',
  ])('finds %j too common', (text) => {
    expect(passphraseProblem(text)).toBe('too-common');
  });

  it.each([
    'correct horse battery staple',
    'seven geese cross a bridge',
    'my password is a wet otter',
    'vK3#qTz9!mLw',
    'дом у самого озера',
    '春はあけぼのやうやう白くなりゆく',
    'q1w9e3r7t5y2',
  ])('has nothing against %j', (text) => {
    expect(passphraseProblem(text)).toBeUndefined();
  });

  it('answers quickly, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const problem = passphraseProblem(text);
        return (
          problem === undefined || [...normalized(text)].length < 12 === (problem === 'too-short')
        );
      }),
    );
    const before = performance.now();
    passphraseProblem(`${'ab'.repeat(20_000)}c`);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

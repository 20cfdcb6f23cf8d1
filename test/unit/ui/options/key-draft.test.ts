import { beforeEach, describe, expect, it } from 'vitest';
import { wrongPassphrase } from '@/ui/options/key-draft';
import { readWords } from '../catalogue';

beforeEach(() => readWords());

describe('a new passphrase', () => {
  it.each([
    ['short', 'short', /too short/],
    ['aaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa', /easy to guess/],
    ['river lantern 42 moss', 'river lantern 42 mos', /differ/],
  ])('%s with %s is refused', (passphrase, repeated, words) => {
    expect(wrongPassphrase(passphrase, repeated)?.text).toMatch(words);
  });

  it.each([
    ['the same', 'river lantern 42 moss', 'river lantern 42 moss'],
    [
      'the same as another keyboard writes it',
      'río y montaña 42',
      'río y montaña 42'.normalize('NFD'),
    ],
  ])('that is %s as the present one changes nothing, and that is said', (_, wanted, present) => {
    expect(wrongPassphrase(wanted, wanted, present)?.text).toMatch(/Nothing was changed/);
  });

  it('that is another than the present one is fine', () => {
    const wanted = 'river lantern 42 moss';
    expect(wrongPassphrase(wanted, wanted, 'River lantern 42 moss')).toBeNull();
  });

  it('that is long and typed twice alike is fine', () => {
    expect(wrongPassphrase('river lantern 42 moss', 'river lantern 42 moss')).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { newPassphraseWords } from '@/ui/options/key-draft';
import { readWords } from '../catalogue';

beforeEach(() => readWords());

describe('a new passphrase', () => {
  it.each([
    ['short', 'short', /too short/],
    ['aaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa', /easy to guess/],
    ['river lantern 42 moss', 'river lantern 42 mos', /differ/],
  ])('%s with %s is refused', (passphrase, repeated, words) => {
    expect(newPassphraseWords(passphrase, repeated)).toMatch(words);
  });

  it('that is long and typed twice alike is fine', () => {
    expect(newPassphraseWords('river lantern 42 moss', 'river lantern 42 moss')).toBeNull();
  });
});

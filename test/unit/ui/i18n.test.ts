import { beforeEach, describe, expect, it } from 'vitest';
import { language, languageFor, plural, t } from '@/ui/i18n';
import { readWords } from './catalogue';

beforeEach(() => readWords());

describe('words from the catalogue', () => {
  it('have their values filled in', () => {
    expect(t('account_in_environment', 'Acme', 'Live')).toBe('Acme (Live)');
  });

  it.each([
    [1, 'monthly'],
    [3, 'every 3 months'],
  ])('follow the count %i', (count, words) => {
    expect(plural('cycle_month', count)).toBe(words);
  });

  it('write large counts as the language does', () => {
    expect(plural('quantity_of', 12_000)).toBe('12,000 units');
  });
});

describe('the language of dates and amounts', () => {
  it.each([
    ['en-GB', 'en', 'en-GB'],
    ['en', 'en', 'en'],
    ['de-AT', 'en', 'en'],
    ['pt-BR', 'pt-PT', 'pt-BR'],
  ])('a browser in %s with words in %s writes %s', (ofBrowser, ofCatalogue, expected) => {
    expect(languageFor(ofBrowser, ofCatalogue)).toBe(expected);
  });

  it('is that of the words when the browser speaks another', () => {
    readWords('uk');
    expect(language()).toBe('en');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from './read-sources';

type Catalogue = Record<string, { message: string }>;

const locales = new URL('../../../public/_locales/', import.meta.url);
const english = readCatalogue('en');
const pluralCategory = /_(zero|one|two|few|many|other)$/;

const program = [
  ...readSources(['src', 'entrypoints'], /\.tsx?$/).map(({ text }) => text),
  readFileSync(new URL('../../../wxt.config.ts', import.meta.url), 'utf8'),
].join('\n');

/** Quoted words, `__MSG_…__`, and the fixed beginnings of keys that are put together. */
const words = new Set([
  ...[...program.matchAll(/['"]([a-z][a-z\d_]*)['"]/g)].map(([, word]) => word),
  ...[...program.matchAll(/__MSG_(\w+?)__/g)].map(([, word]) => word),
]);
const beginnings = [
  ...[...program.matchAll(/`([a-z][a-z\d_]*_)\$\{/g)].map(([, start]) => start ?? ''),
  ...[...program.matchAll(/\btextKey\('(\w+)',/g)].map(([, kind]) => `${kind}_`),
];

describe('the words on the screen', () => {
  it('are all used', () => {
    const unused = Object.keys(english).filter(
      (key) =>
        !words.has(key) &&
        !words.has(key.replace(pluralCategory, '')) &&
        !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const named = [
      ...program.matchAll(/\b(?:t|getMessage)\(\s*'([a-z\d_]+)'/g),
      ...program.matchAll(/__MSG_(\w+?)__/g),
    ].map(([, key]) => key ?? '');
    const plurals = [...program.matchAll(/\bplural\(\s*'([a-z\d_]+)'/g)].map(
      ([, key]) => `${key}_other`,
    );
    expect([...named, ...plurals].filter((key) => !(key in english))).toEqual([]);
  });

  it.each(readdirSync(locales))('are neither missing nor too many in %s', (locale) => {
    const withoutPlurals = (catalogue: Catalogue): Set<string> =>
      new Set(Object.keys(catalogue).map((key) => key.replace(pluralCategory, '')));
    expect(withoutPlurals(readCatalogue(locale))).toEqual(withoutPlurals(english));
  });

  it.each(Object.entries(english))('%s is not empty', (_key, { message }) => {
    expect(message.trim()).not.toBe('');
  });
});

function readCatalogue(locale: string): Catalogue {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, locales), 'utf8'));
}

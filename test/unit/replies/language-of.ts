import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Language, language } from '@/replies/language';
import type { LanguageTag } from '@/replies/language-tags';

const files = new Map<LanguageTag, Language>();

/** The words of a language, from the file that ships. */
export function languageOf(tag: LanguageTag): Language {
  const words = files.get(tag) ?? v.parse(language, JSON.parse(textOf(tag)));
  files.set(tag, words);
  return words;
}

export function textOf(tag: LanguageTag): string {
  return readFileSync(new URL(`../../../public/languages/${tag}.json`, import.meta.url), 'utf8');
}

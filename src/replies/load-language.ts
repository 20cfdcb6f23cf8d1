import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Language, language } from './language';
import type { LanguageTag } from './language-tags';

const loaded = new Map<LanguageTag, Promise<Language>>();

/**
 * All words of one language, from a file of this package: a service worker cannot load code later,
 * and sentences are none. A file that is not as it should be is a broken installation, so this
 * rejects, and nothing is written in another language instead.
 */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  const words = loaded.get(tag) ?? read(tag);
  loaded.set(tag, words);
  words.catch(() => loaded.delete(tag));
  return words;
}

async function read(tag: LanguageTag): Promise<Language> {
  // The other `fetch` of the product, behind a door of its own: it knows paths, no addresses.
  const file = await fetch(browser.runtime.getURL(`/languages/${tag}.json`));
  const words = v.safeParse(language, await file.json());
  if (!words.success) throw new Error('a language file is not as it should be');
  return words.output;
}

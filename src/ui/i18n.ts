import { browser } from 'wxt/browser';

type Catalogue = typeof import('../../public/_locales/en/messages.json');

/** The name of a text that people see. */
export type MessageKey = keyof Catalogue;

/** A name that has one text for each plural category: `results` for `results_one`, `results_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The text of a key in the catalogue's language, its `$1`, `$2`, … filled in. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return read(key, values);
}

/** The text of a key for a count, which fills `$1`; further values fill `$2`, … */
export function plural(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const category = new Intl.PluralRules(language()).select(count);
  const all = [count.toLocaleString(language()), ...values];
  return read(`${key}_${category}`, all) || read(`${key}_other`, all);
}

/**
 * The language in which dates and amounts are written: the browser's, region and all, where the
 * catalogue is in that language; else the catalogue's own, so that no sentence mixes two.
 */
export function language(): string {
  return languageFor(browser.i18n.getUILanguage(), t('language_code'));
}

/** See `language`. Both are BCP 47 tags. */
export function languageFor(ofBrowser: string, ofCatalogue: string): string {
  const [base] = ofBrowser.split('-');
  return base === ofCatalogue.split('-')[0] ? ofBrowser : ofCatalogue;
}

function read(name: string, values: (string | number)[]): string {
  // The generated overloads take one literal name each; ours are checked by `MessageKey`.
  const getMessage: (name: never, substitutions: string[]) => string = browser.i18n.getMessage;
  return getMessage(name as never, values.map(String));
}

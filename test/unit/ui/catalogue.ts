import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const file = new URL('../../../public/_locales/en/messages.json', import.meta.url);
const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));

/** Gives the fake browser the product's own words, as a browser in that language would. */
export function readWords(ofBrowser = 'en-GB'): void {
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => ofBrowser,
    getMessage: (name: string, values: string[] = []) =>
      (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ''),
  });
}

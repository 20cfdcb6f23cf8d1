import { isLanguageTag, type LanguageTag } from './language-tags';

const norwegian: ReadonlySet<string> = new Set(['no', 'nb', 'nn']);
const writesTraditional: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo']);

/** The language for a customer whose `locale` this is (`de`, `pt-br`, `zh-TW`); else English. */
export function matchLanguage(locale: string): LanguageTag {
  const [base = '', ...subtags] = locale.trim().toLowerCase().split(/[-_]/);
  if (base === 'zh') return chinese(subtags);
  if (base === 'pt') return subtags.includes('br') ? 'pt-BR' : 'pt';
  if (norwegian.has(base)) return 'nb';
  return isLanguageTag(base) ? base : 'en';
}

/** The tag by which amounts and dates are written: the customer's own where it is that language. */
export function formatLocale(locale: string, tag: LanguageTag): string {
  const wanted = locale.trim().replaceAll('_', '-');
  try {
    const [own] = Intl.getCanonicalLocales(wanted);
    return own !== undefined && own.split('-')[0] === tag.split('-')[0] ? own : tag;
  } catch {
    return tag; // Not a tag that Intl can parse.
  }
}

/** The script outweighs the region: `zh-Hans-HK` is simplified. */
function chinese(subtags: readonly string[]): LanguageTag {
  if (subtags.includes('hans')) return 'zh-Hans';
  return subtags.some((subtag) => writesTraditional.has(subtag)) ? 'zh-Hant' : 'zh-Hans';
}

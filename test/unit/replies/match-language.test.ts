import { describe, expect, it } from 'vitest';
import { formatLocale, matchLanguage } from '@/replies/match-language';

describe('the language of a reply', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_at', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['no', 'nb'],
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['nn', 'nb'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['ja-JP', 'ja'],
    [' sv ', 'sv'],
  ])('for %s is %s', (locale, language) => expect(matchLanguage(locale)).toBe(language));

  it.each(['hu', 'ar', 'el', 'denglisch', 'e', '', '-', 'not a tag', 'x-klingon', 'constructor'])(
    'for %j, which is none of ours, is English',
    (locale) => expect(matchLanguage(locale)).toBe('en'),
  );
});

describe('the way in which amounts and dates are written', () => {
  it.each([
    ['de-AT', 'de', 'de-AT'],
    ['en-GB', 'en', 'en-GB'],
    ['es_MX', 'es', 'es-MX'],
    ['pt-br', 'pt-BR', 'pt-BR'],
    ['zh-TW', 'zh-Hant', 'zh-TW'],
    ['no', 'nb', 'nb'],
    ['nn-NO', 'nb', 'nb'],
    ['hu', 'en', 'en'],
    ['', 'en', 'en'],
    ['de-!', 'de', 'de'],
  ] as const)('is for %j in %s that of %s', (locale, language, written) =>
    expect(formatLocale(locale, language)).toBe(written),
  );
});

/** The languages that replies are written in, as BCP 47 tags. */
export const languageTags = [
  'en',
  'cs',
  'da',
  'de',
  'es',
  'fi',
  'fr',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ru',
  'sv',
  'tr',
  'zh-Hans',
  'zh-Hant',
] as const;

export type LanguageTag = (typeof languageTags)[number];

export function isLanguageTag(tag: string): tag is LanguageTag {
  return languageTags.some((each) => each === tag);
}

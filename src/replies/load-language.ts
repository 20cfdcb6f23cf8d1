import type { ChangeWords, LinkWords } from './language';
import type { LanguageTag } from './language-tags';

export interface Language {
  links: LinkWords;
  change: ChangeWords;
}

/** All words of one language, loaded when a page first needs them. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return files[tag]();
}

const files: Record<LanguageTag, () => Promise<Language>> = {
  en: () => import('./languages/en'),
  cs: () => import('./languages/cs'),
  da: () => import('./languages/da'),
  de: () => import('./languages/de'),
  es: () => import('./languages/es'),
  fi: () => import('./languages/fi'),
  fr: () => import('./languages/fr'),
  it: () => import('./languages/it'),
  ja: () => import('./languages/ja'),
  ko: () => import('./languages/ko'),
  nb: () => import('./languages/nb'),
  nl: () => import('./languages/nl'),
  pl: () => import('./languages/pl'),
  pt: () => import('./languages/pt'),
  'pt-BR': () => import('./languages/pt-br'),
  ru: () => import('./languages/ru'),
  sv: () => import('./languages/sv'),
  tr: () => import('./languages/tr'),
  'zh-Hans': () => import('./languages/zh-hans'),
  'zh-Hant': () => import('./languages/zh-hant'),
};

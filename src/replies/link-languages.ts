import type { LinkWords } from './language';
import type { LanguageTag } from './language-tags';
import { links as cs } from './languages/cs';
import { links as da } from './languages/da';
import { links as de } from './languages/de';
import { links as en } from './languages/en';
import { links as es } from './languages/es';
import { links as fi } from './languages/fi';
import { links as fr } from './languages/fr';
import { links as it } from './languages/it';
import { links as ja } from './languages/ja';
import { links as ko } from './languages/ko';
import { links as nb } from './languages/nb';
import { links as nl } from './languages/nl';
import { links as pl } from './languages/pl';
import { links as pt } from './languages/pt';
import { links as ptBr } from './languages/pt-br';
import { links as ru } from './languages/ru';
import { links as sv } from './languages/sv';
import { links as tr } from './languages/tr';
import { links as zhHans } from './languages/zh-hans';
import { links as zhHant } from './languages/zh-hant';

/**
 * What goes around a link, in all languages at once: a service worker cannot load code later. Pages
 * use `load-language` instead.
 */
export const linkLanguages: Record<LanguageTag, LinkWords> = {
  en,
  cs,
  da,
  de,
  es,
  fi,
  fr,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  'pt-BR': ptBr,
  ru,
  sv,
  tr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

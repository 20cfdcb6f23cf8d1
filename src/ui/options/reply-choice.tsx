import { type LanguageTag, languageTags } from '@/replies/language-tags';
import type { Templates } from '@/replies/link-sentence';
import { type PortalPage, portalPages } from '@/replies/portal-page';
import { formatLanguage } from '@/ui/format';
import { language as ownLanguage, t } from '@/ui/i18n';
import { pageName } from './reply-words';

interface ReplyChoiceProps {
  language: LanguageTag;
  page: PortalPage;
  templates: Templates;
  setLanguage: (language: LanguageTag) => void;
  setPage: (page: PortalPage) => void;
}

/** Which sentence: those that were edited say so. */
export function ReplyChoice(props: ReplyChoiceProps) {
  const { language, page, templates, setLanguage, setPage } = props;
  const languages = languageTags
    .map((tag) => ({ tag, name: formatLanguage(tag, ownLanguage()) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const marked = (name: string, edited: boolean) => (edited ? t('reply_edited', name) : name);
  return (
    <div class="pair">
      <label class="field">
        <span class="field-label">{t('reply_language')}</span>
        <select
          class="input"
          value={language}
          onChange={({ currentTarget: { value } }) => {
            const chosen = languageTags.find((tag) => tag === value);
            if (chosen) setLanguage(chosen);
          }}
        >
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {marked(name, templates[tag] !== undefined)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-label">{t('reply_action')}</span>
        <select
          class="input"
          value={page}
          onChange={({ currentTarget: { value } }) => {
            const chosen = portalPages.find((each) => each === value);
            if (chosen) setPage(chosen);
          }}
        >
          {portalPages.map((each) => (
            <option key={each} value={each}>
              {marked(pageName(each), templates[language]?.[each] !== undefined)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

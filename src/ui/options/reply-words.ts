import type { Mistake, Placeholder } from '@/replies/check-template';
import { nearestPlaceholder } from '@/replies/nearest-placeholder';
import type { PortalPage } from '@/replies/portal-page';
import type { FileProblem } from '@/replies/templates-file';
import { formatLanguage } from '@/ui/format';
import { language, type MessageKey, t } from '@/ui/i18n';

/** What a link is called to which a sentence belongs. */
export function pageName(page: PortalPage): string {
  return t(pages[page]);
}

/** What a placeholder stands for. */
export function placeholderMeaning(placeholder: Placeholder): string {
  return t(meanings[placeholder]);
}

/** Where something is wrong in a sentence, and what to do about it. */
export function mistakeWords({ kind, line, column, name = '' }: Mistake): string {
  const meant = kind === 'unknown-placeholder' ? nearestPlaceholder(name) : null;
  const place = t('reply_mistake_place', line, column);
  if (meant) return `${place} ${t('reply_mistake_unknown_meant', `{${name}}`, `{${meant}}`)}`;
  return `${place} ${t(mistakes[kind], `{${name}}`)}`;
}

/** Why a file was not imported. */
export function fileProblemWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return t('reply_import_not_json');
    case 'not-templates':
      return t('reply_import_not_templates');
    case 'unknown-language':
      return t('reply_import_unknown_language', problem.language.slice(0, 40));
    case 'unknown-page':
      return t('reply_import_unknown_page', problem.page.slice(0, 40));
    case 'mistake': {
      const where = formatLanguage(problem.language, language());
      return t(
        'reply_import_mistake',
        where,
        pageName(problem.page),
        mistakeWords(problem.mistake),
      );
    }
  }
}

const pages: Record<PortalPage, MessageKey> = {
  overview: 'portal_link',
  update_payment_method: 'payment_update_link',
  cancel: 'cancel_link',
  view_subscription: 'subscription_link',
};

const meanings: Record<Placeholder, MessageKey> = {
  name: 'reply_name',
  plan: 'reply_plan',
  amount: 'reply_amount',
  date: 'reply_date',
  link: 'reply_link',
};

const mistakes: Record<Mistake['kind'], MessageKey> = {
  empty: 'reply_mistake_empty',
  'too-long': 'reply_mistake_too_long',
  'open-brace': 'reply_mistake_open_brace',
  'stray-brace': 'reply_mistake_stray_brace',
  'open-bracket': 'reply_mistake_open_bracket',
  'stray-bracket': 'reply_mistake_stray_bracket',
  'nested-bracket': 'reply_mistake_nested_bracket',
  'unknown-placeholder': 'reply_mistake_unknown',
  'not-optional': 'reply_mistake_not_optional',
  'nothing-optional': 'reply_mistake_nothing_optional',
  'no-link': 'reply_mistake_no_link',
  'second-link': 'reply_mistake_second_link',
  'optional-link': 'reply_mistake_optional_link',
};

import type { LookedUp } from '@/messages/answers';
import { language, t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { Failures } from './failures';
import { useSearchedNames } from './searched-names';

/** Says what was looked for and where, and what to try next. */
export function NothingFound({ queries, answer }: { queries: string[]; answer: LookedUp }) {
  const list = new Intl.ListFormat(language(), { type: 'disjunction' }).format(queries);
  const names = useSearchedNames(answer.searched);
  return (
    <div class="empty">
      <span class="standing-icon">
        <Icon name="search" />
      </span>
      <p>
        <strong>{t('nothing_found_for', list)}</strong>
      </p>
      <p class="hint">{t('nothing_found_where', names)}</p>
      <p class="hint">{t('nothing_found_advice')}</p>
      <Failures failures={answer.failures} />
    </div>
  );
}

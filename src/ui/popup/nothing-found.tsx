import type { LookedUp } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { Failures } from './failures';
import { useSearchedNames } from './searched-names';

/** Says what was looked for and where, and what to try next. */
export function NothingFound({ query, answer }: { query: string; answer: LookedUp }) {
  const names = useSearchedNames(answer.searched);
  return (
    <div class="empty">
      <span class="standing-icon">
        <Icon name="search" />
      </span>
      <p>
        <strong>{t('nothing_found', query)}</strong>
      </p>
      <p class="hint">{t('nothing_found_where', names)}</p>
      <p class="hint">{t('nothing_found_advice')}</p>
      <Failures failures={answer.failures} />
    </div>
  );
}

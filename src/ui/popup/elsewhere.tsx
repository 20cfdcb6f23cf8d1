import type { LookedUp } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { useSearchedNames } from './searched-names';

/** Says that what was found is not in the account that the agent looked in first. */
export function Elsewhere({ answer }: { answer: LookedUp }) {
  const found = answer.matches[0]?.accountId;
  const where = useSearchedNames(found === undefined ? [] : [found]);
  const before = useSearchedNames(answer.searched.filter((id) => id !== found));
  if (!answer.elsewhere) return null;
  return (
    <p class="banner" data-tone="warn">
      <Icon name="alert" />
      <span>
        {before === '' ? t('found_elsewhere', where) : t('found_elsewhere_not_in', where, before)}
      </span>
    </p>
  );
}

import type { LookedUp } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { Failures } from './failures';
import { useSearchedNames } from './searched-names';

/**
 * Says that what was found is not in the account that the agent looked in first, and which accounts
 * could not be asked.
 */
export function Elsewhere({ answer }: { answer: LookedUp }) {
  const found = [...new Set(answer.matches.map(({ accountId }) => accountId))];
  const where = useSearchedNames(found);
  const before = useSearchedNames(answer.searched.filter((id) => !found.includes(id)));
  return (
    <>
      {answer.elsewhere && (
        <p class="banner" data-tone="warn">
          <Icon name="alert" />
          <span>
            {before === ''
              ? t('found_elsewhere', where)
              : t('found_elsewhere_not_in', where, before)}
          </span>
        </p>
      )}
      <Failures failures={answer.failures} />
    </>
  );
}

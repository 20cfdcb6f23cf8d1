import type { LookedUp } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { ProblemFacts } from '@/ui/parts/problem-note';
import { problemWords } from '@/ui/problem-words';
import { useAct, usePopup } from './use-popup';

/** The accounts that could not be asked, and why: the customer may be there. */
export function Failures({ failures }: Pick<LookedUp, 'failures'>) {
  const accounts = usePopup(({ session }) => session?.accounts) ?? [];
  const act = useAct();
  if (failures.length === 0) return null;
  return (
    <ul class="failures">
      {failures.map(({ accountId, problem }) => (
        <li key={accountId}>
          {t(
            'account_not_asked',
            accounts.find(({ id }) => id === accountId)?.name ?? accountId,
            problemWords(problem),
          )}
          <ProblemFacts problem={problem} onCopied={act.say} />
        </li>
      ))}
    </ul>
  );
}

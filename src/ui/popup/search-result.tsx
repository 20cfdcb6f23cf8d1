import { useEffect } from 'preact/hooks';
import { CustomerSkeleton } from './customer-skeleton';
import { CustomerView, loadCustomerView, Matches, NothingFound, ProblemNote } from './lazy-views';
import { NothingToLookFor } from './nothing-to-look-for';
import { useAct, usePopup } from './use-popup';

/** What the look-up came to: a customer, several to choose from, nothing, or a problem. */
export function SearchResult() {
  const search = usePopup((state) => state.search);
  const chosen = usePopup((state) => state.chosen);
  const waiting = usePopup(({ session, page, pageProblem }) => !session || (!page && !pageProblem));
  const act = useAct();
  useEffect(() => {
    if (search.state === 'looking') void loadCustomerView();
  }, [search.state]);
  if (chosen) return <CustomerView chosen={chosen} />;
  if (search.state === 'looking') return <CustomerSkeleton />;
  if (search.state === 'idle') return waiting ? <CustomerSkeleton /> : <NothingToLookFor />;
  if (search.state === 'failed') {
    return (
      <ProblemNote
        problem={search.problem}
        repeats
        onRetry={() => void act.lookUpAgain()}
        onCopied={act.say}
      />
    );
  }
  if (search.answer.matches.length > 0) return <Matches answer={search.answer} />;
  return <NothingFound queries={[...search.before, search.query]} answer={search.answer} />;
}

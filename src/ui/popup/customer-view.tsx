import { plural } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { CustomerCard } from './customer-card';
import { Elsewhere } from './lazy-views';
import type { Chosen } from './state';
import { Subscriptions } from './subscriptions';
import { useAct, usePopup } from './use-popup';

export function CustomerView({ chosen }: { chosen: Chosen }) {
  const search = usePopup((state) => state.search);
  const act = useAct();
  const answer = search.state === 'found' ? search.answer : null;
  return (
    <>
      {answer && answer.matches.length > 1 && (
        <button type="button" class="link back" onClick={act.backToMatches}>
          <Icon name="back" />
          {plural('back_to_matches', answer.matches.length)}
        </button>
      )}
      {answer && (answer.elsewhere || answer.failures.length > 0) && <Elsewhere answer={answer} />}
      <CustomerCard chosen={chosen} />
      <Subscriptions key={chosen.match.customer.id} chosen={chosen} />
    </>
  );
}

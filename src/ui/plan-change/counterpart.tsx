import type { PlannedItem } from '@/billing/item-change';
import type { ItemProblem } from '@/billing/item-problem';
import type { Price } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { Icon } from '@/ui/parts/icon';
import { itemNames, itemWords } from './item-names';
import { termsOfPrice } from './price-words';
import { useAct, usePlanChange } from './use-plan-change';

interface CounterpartProps {
  price: Price;
  planned: PlannedItem | null;
  problems: readonly ItemProblem[];
}

/** When the interval changes: the price that follows an add-on, or that there is none to follow. */
export function Counterpart({ price, planned, problems }: CounterpartProps) {
  const catalogue = usePlanChange((state) => state.catalogue);
  const chosen = usePlanChange(({ draft }) => draft.counterparts[price.id]);
  const act = useAct();
  const open = problems.find(asksForChoice);
  const prices = catalogue.state === 'ready' ? catalogue.value : [];
  const candidates = prices.filter(({ id }) => open?.candidates.includes(id));
  if (problems.some(({ kind }) => kind === 'no-counterpart') || open?.candidates.length === 0)
    return (
      <p class="change-item-note" data-tone="warn">
        <Icon name="alert" />
        {t(open ? 'change_custom_cannot_follow' : 'change_no_counterpart')}
      </p>
    );
  if (open)
    return (
      <label class="change-item-note">
        <span>{t('change_follows')}</span>
        <select
          class="input"
          value=""
          onChange={({ currentTarget }) => {
            const to = candidates.find(({ id }) => id === currentTarget.value);
            if (to) act.chooseCounterpart(price.id, to);
          }}
        >
          <option value="">{t('change_choose_counterpart')}</option>
          {candidates.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {termsOfPrice(candidate)}{' '}
              {moneyWords(candidate.unit_price.amount, candidate.unit_price.currency_code)}
            </option>
          ))}
        </select>
      </label>
    );
  if (!chosen && planned?.origin !== 'carried') return null;
  const successor = planned?.price.id ?? chosen?.id ?? price.id;
  const name = itemNames({ start: { state: 'loading' }, catalogue, changedFrom: null })(successor);
  return (
    <p class="change-item-note">
      <Icon name="repeat" />
      {t('change_becomes', itemWords(name))}
    </p>
  );
}

type Choice = Extract<ItemProblem, { candidates: string[] }>;

function asksForChoice(problem: ItemProblem): problem is Choice {
  return 'candidates' in problem;
}

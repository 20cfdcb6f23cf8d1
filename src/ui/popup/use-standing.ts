import type { Customer } from '@/messages/answers';
import { type PersonStanding, standingOf } from '@/ui/person/standing';
import { usePopup } from './use-popup';

/** Whose ticket it is, beside a customer. */
export function useStanding(customer: Pick<Customer, 'id' | 'name' | 'email'>): PersonStanding {
  const page = usePopup((state) => state.page);
  const taken = usePopup((state) => state.anyway);
  return standingOf(page, customer, taken);
}

/** Whether the links of the customer on display take a second step that was not taken yet. */
export function useBlocked(): boolean {
  return usePopup(
    ({ chosen, page, anyway }) =>
      chosen !== null && standingOf(page, chosen.match.customer, anyway).blocked,
  );
}

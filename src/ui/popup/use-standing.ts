import { useRef } from 'preact/hooks';
import type { Customer } from '@/messages/answers';
import { type PersonStanding, standingOf } from '@/ui/person/standing';
import { usePopup } from './use-popup';

/** Whose ticket it is, beside a customer. */
export function useStanding(customer: Pick<Customer, 'id' | 'name' | 'email'>): PersonStanding {
  const page = usePopup((state) => state.page);
  const taken = usePopup((state) => state.anyway);
  return useStill(standingOf(page, customer, taken));
}

/** Whether the links of the customer on display take a second step that was not taken yet. */
export function useBlocked(): boolean {
  const blocked = usePopup(
    ({ chosen, page, anyway }) =>
      chosen !== null && standingOf(page, chosen.match.customer, anyway).blocked,
  );
  return useStill(blocked);
}

/** While a page turns, the customer on display is still held against the ticket before. */
function useStill<T>(now: T): T {
  const turning = usePopup((state) => state.turning);
  const before = useRef(now);
  if (!turning) before.current = now;
  return before.current;
}

import { listen } from '@/messages/announce';
import { send } from '@/messages/send';
import { reasonTaken } from '@/ui/person/taken';
import {
  createPlanChange,
  type PlanChange,
  type Desk as PlanChangeDesk,
} from '@/ui/plan-change/store';
import type { Changing } from './state';
import type { Popup } from './store';

/**
 * The plan-change view of a subscription: the one that is kept, with what is drafted in it, or a new
 * one. It is let go once it is neither open nor put aside with its ticket.
 */
export function viewOf({ store, act, views, watch }: Popup, changing: Changing): PlanChange {
  const kept = views.get(changing);
  if (kept) return kept;
  const leaving = new AbortController();
  const { signal } = leaving;
  const { putSubscription: onSubscription } = act;
  const beside = () => {
    const { page } = store.getState();
    return page ? { tabId: page.tabId } : {};
  };
  const shown = () => {
    const mark = store.getState().page?.mark;
    return mark ? { shown: mark } : {};
  };
  const taken = () => {
    const { page, anyway } = store.getState();
    const reason = reasonTaken(anyway, { page, customerId: changing.customerId });
    return reason === null ? {} : { anyway: { reason } };
  };
  const onLink: PlanChangeDesk['onLink'] = ({ customer, ...link }) =>
    watch({ match: { accountId: changing.accountId, customer }, ...link });
  const world = {
    send,
    listen,
    now: Date.now,
    beside,
    shown,
    taken,
    signal,
    onSubscription,
    onLink,
  };
  const view = createPlanChange(world, changing);
  views.set(changing, view);
  const stop = store.subscribe(({ changing: open, aside }) => {
    if (open === changing || aside.some((each) => each.changing === changing)) return;
    stop();
    views.delete(changing);
    leaving.abort();
  });
  void view.act.start(); // Its failures are part of the state.
  return view;
}

import { listen } from '@/messages/announce';
import { send } from '@/messages/send';
import { createPlanChange, type PlanChange } from '@/ui/plan-change/store';
import type { Changing } from './state';
import type { Popup } from './store';

/**
 * The plan-change view of a subscription: the one that is kept, with what is drafted in it, or a new
 * one. It is let go once it is neither open nor put aside with its ticket.
 */
export function viewOf({ store, act, views }: Popup, changing: Changing): PlanChange {
  const kept = views.get(changing);
  if (kept) return kept;
  const leaving = new AbortController();
  const { signal } = leaving;
  const { putSubscription: onSubscription } = act;
  const beside = () => {
    const { page } = store.getState();
    return page ? { tabId: page.tabId } : {};
  };
  const world = { send, listen, now: Date.now, beside, signal, onSubscription };
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

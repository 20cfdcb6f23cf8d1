import { sameItems } from '@/billing/item-difference';
import { billsNow, isBillingMode } from '@/billing/mode';
import { requestOf } from '@/billing/wire';
import type { Price } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import { assess } from './assess';
import { type Draft, emptyDraft, planItemOf, type Undoing } from './draft';
import { draftFor } from './draft-for';
import type { Bench } from './store';

export interface DraftActions {
  /** Takes a price in the plan's place; the present one takes the choice back. */
  choosePlan: (price: Price) => void;
  /** By price ID on the subscription. */
  setQuantity: (priceId: string, quantity: number) => void;
  removeItem: (priceId: string) => void;
  putBack: (priceId: string) => void;
  addItem: (price: Price) => void;
  setAddedQuantity: (priceId: string, quantity: number) => void;
  dropAdded: (priceId: string) => void;
  chooseCounterpart: (priceId: string, to: Price) => void;
  undo: (undoing: Undoing) => void;
  /** Back to the subscription as it is. */
  startOver: () => void;
  /**
   * From a change that ended to the next one. One that came to nothing is drafted as it was, with
   * figures asked anew; after any other, or where the items are others by now, it is back to the
   * subscription as it is.
   */
  changeAgain: () => void;
}

/** What was chosen for one change is not meant for the next. */
const afresh = {
  writing: { state: 'none' },
  changedFrom: null,
  picked: null,
  onPaymentFailure: 'prevent_change',
} as const;

/** Typing a number is over after so long; a choice is at once. */
const pauseInMilliseconds = 350;

export function draftActions({ desk, store, act }: Bench): DraftActions {
  const change = (draft: Partial<Draft>, how?: 'typed') => {
    store.setState((state) => ({ draft: { ...state.draft, ...draft } }));
    act().requote({ wait: how === 'typed' ? pauseInMilliseconds : 0 });
  };
  const draft = () => store.getState().draft;

  const startOver = () => {
    store.setState(afresh);
    change(emptyDraft);
  };

  /** The draft on display, if it is what was sent; else, after the view was closed, one like it. */
  const draftOf = ({ before, intended: { items } }: ChangeStanding): Draft | null => {
    const state = store.getState();
    const { start, catalogue } = state;
    if (start.state !== 'ready') return null;
    // What was sent would take back what somebody changed since.
    if (!sameItems(requestOf(start.value.subscription.items), before.items)) return null;
    const plan = assess(state, desk.now())?.plan;
    if (plan?.possible && sameItems(plan.items, items)) return state.draft;
    const prices = catalogue.state === 'ready' ? catalogue.value : [];
    return draftFor(items, { subscription: start.value.subscription, prices });
  };

  return {
    choosePlan: (price) => {
      const { start } = store.getState();
      const present = start.state === 'ready' ? planItemOf(start.value.subscription) : undefined;
      store.setState({ picked: null });
      change({ plan: present?.price.id === price.id ? null : price, counterparts: {} });
    },
    setQuantity: (priceId, quantity) =>
      change({ quantities: { ...draft().quantities, [priceId]: quantity } }, 'typed'),
    removeItem: (priceId) => change({ removed: [...draft().removed, priceId] }),
    putBack: (priceId) => change({ removed: draft().removed.filter((id) => id !== priceId) }),
    addItem: (price) =>
      change({ added: [...draft().added, { price, quantity: price.quantity.minimum }] }),
    setAddedQuantity: (priceId, quantity) =>
      change(
        {
          added: draft().added.map((item) =>
            item.price.id === priceId ? { ...item, quantity } : item,
          ),
        },
        'typed',
      ),
    dropAdded: (priceId) =>
      change({ added: draft().added.filter(({ price }) => price.id !== priceId) }),
    chooseCounterpart: (priceId, to) =>
      change({ counterparts: { ...draft().counterparts, [priceId]: to } }),
    undo: (undoing) => {
      store.setState(afresh);
      change({ ...emptyDraft, undoing });
    },
    startOver,
    changeAgain: () => {
      const { writing } = store.getState();
      const entry = writing.state === 'standing' ? writing.entry : null;
      const again = entry && cameToNothing(entry) ? draftOf(entry) : null;
      if (!entry || !again) return startOver();
      const { mode: sent, on_payment_failure: policy } = entry.intended;
      const mode = isBillingMode(sent) ? sent : null;
      store.setState({
        ...afresh,
        draft: again,
        picked: mode,
        // A mode that charges nothing says nothing of it.
        ...(mode && billsNow(mode) && { onPaymentFailure: policy }),
      });
      act().requote({ anew: true });
    },
  };
}

function cameToNothing({ state }: ChangeStanding): boolean {
  return state === 'refused' || state === 'not-applied';
}

import type { Price } from '@/messages/answers';
import { type Draft, emptyDraft, planItemOf, type Undoing } from './draft';
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

export function draftActions({ store, act }: Bench): DraftActions {
  const change = (draft: Partial<Draft>, how?: 'typed') => {
    store.setState((state) => ({ draft: { ...state.draft, ...draft } }));
    act().requote(how === 'typed' ? pauseInMilliseconds : 0);
  };
  const draft = () => store.getState().draft;

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
    startOver: () => {
      store.setState(afresh);
      change(emptyDraft);
    },
  };
}

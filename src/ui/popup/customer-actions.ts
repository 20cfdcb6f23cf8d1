import type { Match, Subscription, SubscriptionId } from '@/messages/answers';
import { learnDecimals } from '@/ui/money-words';
import { repeatWhenAllowed } from './repeat-when-allowed';
import type { Chosen, SubscriptionList } from './state';
import type { Bench } from './store';

export interface CustomerActions {
  /** Puts a customer on display and reads what belongs to it. */
  choose: (match: Match, leadId: SubscriptionId | null) => Promise<void>;
  /** Back to the list of customers to choose from. */
  backToMatches: () => void;
  /** The next page of subscriptions; after a failure, the same page again. */
  readMoreSubscriptions: () => Promise<void>;
  /** Country and credit of the customer on display: a plan change may have moved the credit. */
  readExtras: () => Promise<void>;
}

/** Pages read on their own to reach the subscription that the ticket names. */
const pagesReadAlone = 4;

export function customerActions({ desk, store }: Bench): CustomerActions {
  /** Changes the customer on display, unless another one took its place meanwhile. */
  const change = (match: Match, changed: (chosen: Chosen) => Partial<Chosen>): boolean => {
    const { chosen } = store.getState();
    if (chosen?.match !== match) return false;
    store.setState({ chosen: { ...chosen, ...changed(chosen) } });
    return true;
  };

  const readExtras = async () => {
    const match = store.getState().chosen?.match;
    if (!match) return;
    const answer = await desk.send('readCustomerExtras', of(match));
    if (!answer.ok) {
      repeatWhenAllowed(desk, answer.problem, () => {
        if (store.getState().chosen?.match === match) void readExtras();
      });
      return;
    }
    learnDecimals(answer.value.decimals); // Before it is drawn again.
    change(match, () => ({ extras: answer.value }));
  };

  const readMoreSubscriptions = async () => {
    const { chosen } = store.getState();
    if (!chosen) return;
    const { match } = chosen;
    const { after } = chosen.subscriptions;
    change(match, (now) => ({ subscriptions: loading(now.subscriptions) }));
    const answer = await desk.send('listSubscriptions', {
      ...of(match),
      ...(after !== null && { after }),
    });
    if (answer.ok) {
      change(match, ({ subscriptions: { items } }) => ({
        subscriptions: {
          items: together(items, answer.value.subscriptions),
          after: answer.value.after,
          state: 'ready',
          problem: null,
        },
      }));
      return;
    }
    const { problem } = answer;
    const failed = change(match, ({ subscriptions }) => ({
      subscriptions: { ...subscriptions, state: 'failed', problem },
    }));
    if (!failed) return;
    repeatWhenAllowed(desk, problem, () => {
      const now = store.getState().chosen;
      if (now?.match === match && now.subscriptions.problem === problem) {
        void readMoreSubscriptions();
      }
    });
  };

  const readSubscriptions = async (match: Match) => {
    for (let page = 0; page < pagesReadAlone; page += 1) {
      await readMoreSubscriptions();
      const { chosen } = store.getState();
      if (chosen?.match !== match || !missesLead(chosen)) return;
    }
  };

  return {
    choose: async (match, leadId) => {
      store.setState({
        chosen: { match, leadId, subscriptions: notRead, extras: null },
        outcome: null,
      });
      // The clipboard is made ready while the agent reads, so that a click need not wait for it.
      const prepared = desk.send('prepareClipboard', {});
      await Promise.all([readSubscriptions(match), readExtras(), prepared]);
    },
    backToMatches: () => store.setState({ chosen: null, outcome: null }),
    readMoreSubscriptions,
    readExtras,
  };
}

const notRead: SubscriptionList = { items: [], after: null, state: 'loading', problem: null };

function loading(list: SubscriptionList): SubscriptionList {
  return { ...list, state: 'loading', problem: null };
}

/** A page may come twice: when the agent leaves a ticket and comes back while it is being read. */
function together(items: Subscription[], more: readonly Subscription[]): Subscription[] {
  const known = new Set(items.map(({ id }) => id));
  return [...items, ...more.filter(({ id }) => !known.has(id))];
}

function of({ accountId, customer }: Match) {
  return { accountId, customerId: customer.id };
}

function missesLead({ leadId, subscriptions: { items, after, state } }: Chosen): boolean {
  if (leadId === null || after === null || state !== 'ready') return false;
  return !items.some(({ id }) => id === leadId);
}

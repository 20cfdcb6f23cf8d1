import { parseId } from '@/detection/paddle-id';
import type { Subscription } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import type { Bench } from './store';

export interface ChangeActions {
  /** Opens the plan-change view for a subscription of the customer on display. */
  changePlan: (subscription: Subscription) => void;
  /** Opens it where a change stands that somebody has to see. */
  showChange: (change: ChangeStanding) => void;
  leavePlanChange: () => void;
  /** Changes under way, or ended unseen. */
  readWaiting: () => Promise<void>;
  seeChange: (change: ChangeStanding) => Promise<void>;
  /** Takes a subscription as it was read just now into the list on display. */
  putSubscription: (subscription: Subscription) => void;
}

export function changeActions({ desk, store, views, act }: Bench): ChangeActions {
  return {
    changePlan: ({ id }) => {
      const { chosen, turning } = store.getState();
      if (!chosen || turning) return;
      const { accountId, customer } = chosen.match;
      const changing = { accountId, subscriptionId: id, customerId: customer.id, customer };
      store.setState({ changing, outcome: null });
    },
    showChange: ({ accountId, customerId, subscriptionId }) => {
      const [subscription, customer] = [parseId(subscriptionId), parseId(customerId)];
      if (subscription?.kind !== 'subscription' || customer?.kind !== 'customer') return;
      const ids = { subscriptionId: subscription.value, customerId: customer.value };
      store.setState({ changing: { accountId, ...ids, customer: null }, outcome: null });
    },
    leavePlanChange: () => {
      const { changing } = store.getState();
      const view = changing && views.get(changing);
      store.setState({ changing: null });
      if (view?.store.getState().writing.state === 'standing') void act().readExtras();
    },
    readWaiting: async () => {
      const answer = await desk.send('listChanges', {});
      if (answer.ok) store.setState({ waiting: answer.value });
    },
    seeChange: async ({ subscriptionId }) => {
      const id = parseId(subscriptionId);
      if (id?.kind === 'subscription') await desk.send('seeChange', { subscriptionId: id.value });
      await act().readWaiting();
    },
    putSubscription: (subscription) => {
      const { chosen } = store.getState();
      if (!chosen) return;
      const items = chosen.subscriptions.items.map((item) =>
        item.id === subscription.id ? subscription : item,
      );
      store.setState({ chosen: { ...chosen, subscriptions: { ...chosen.subscriptions, items } } });
    },
  };
}

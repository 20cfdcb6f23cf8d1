import { t } from '@/ui/i18n';
import { deliveredWords } from './link-words';
import type { LinkAsked, Watch } from './state';
import type { Bench } from './store';

export interface LinkActions {
  /** Has a fresh link made for the customer on display and copied or opened. */
  deliverLink: (asked: LinkAsked) => Promise<void>;
  /** Says that something small went well, such as a copied ID. */
  say: (text: string) => void;
  dismiss: () => void;
  /** Waits no longer for what a customer does. */
  stopWatching: (watch: Watch) => void;
}

export function linkActions(bench: Bench): LinkActions {
  const { desk, store } = bench;
  return {
    deliverLink: async (asked) => {
      const { chosen, making, turning } = store.getState();
      if (!chosen || making || turning) return;
      store.setState({ making: asked, outcome: null });
      const { accountId, customer } = chosen.match;
      const answer = await desk.send(asked.by === 'copy' ? 'copyPortalLink' : 'openPortal', {
        accountId,
        customerId: customer.id,
        page: asked.page,
        ...(asked.subscriptionId !== null && { subscriptionId: asked.subscriptionId }),
      });
      if (!answer.ok) {
        store.setState({ making: null, outcome: { tone: 'problem', problem: answer.problem } });
        return;
      }
      const words = deliveredWords(asked, answer.value);
      // Another ticket may be on display by now.
      const here = store.getState().chosen?.match.customer.id === customer.id;
      const text = here ? words : t('for_customer', customer.name ?? customer.email, words);
      store.setState({ making: null, outcome: { tone: 'done', text } });
      const { match, subscriptions } = chosen;
      const subscription = subscriptions.items.find(({ id }) => id === asked.subscriptionId);
      if (subscription) desk.watch?.(bench, { match, subscription, ...answer.value });
    },
    say: (text) => store.setState({ outcome: { tone: 'done', text } }),
    dismiss: () => store.setState({ outcome: null }),
    stopWatching: (watch) =>
      store.setState(({ watches }) => ({ watches: watches.filter((each) => each !== watch) })),
  };
}

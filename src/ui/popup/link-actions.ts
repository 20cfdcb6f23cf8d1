import type { LinkDelivered, LinkInserted } from '@/messages/answers';
import { deliveredWords } from './link-words';
import type { LinkAsked } from './state';
import type { Bench } from './store';

export interface LinkActions {
  /** Has a fresh link made for the customer on display and copied or opened. */
  deliverLink: (asked: LinkAsked) => Promise<void>;
  /** Says that something small went well, such as a copied ID. */
  say: (text: string) => void;
  dismiss: () => void;
}

/** Whether the link is where it was wanted. */
function toneOf(delivered: LinkDelivered | LinkInserted): 'done' | 'notice' {
  return 'outcome' in delivered && delivered.outcome !== 'inserted' ? 'notice' : 'done';
}

const commands = {
  copy: 'copyPortalLink',
  insert: 'insertPortalLink',
  open: 'openPortal',
} as const;

export function linkActions({ desk, store }: Bench): LinkActions {
  return {
    deliverLink: async (asked) => {
      const { chosen, making } = store.getState();
      if (!chosen || making) return;
      store.setState({ making: asked, outcome: null });
      const { accountId, customer } = chosen.match;
      const answer = await desk.send(commands[asked.by], {
        accountId,
        customerId: customer.id,
        page: asked.page,
        ...(asked.subscriptionId !== null && { subscriptionId: asked.subscriptionId }),
      });
      store.setState({
        making: null,
        outcome: answer.ok
          ? { tone: toneOf(answer.value), text: deliveredWords(asked, answer.value) }
          : { tone: 'problem', problem: answer.problem },
      });
    },
    say: (text) => store.setState({ outcome: { tone: 'done', text } }),
    dismiss: () => store.setState({ outcome: null }),
  };
}

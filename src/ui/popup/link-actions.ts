import type { CustomerId, LinkDelivered, LinkInserted } from '@/messages/answers';
import { reasonTaken } from '@/ui/person/taken';
import { deliveredWords } from './link-words';
import type { LinkAsked } from './state';
import type { Bench } from './store';

export interface LinkActions {
  /** Has a fresh link made for the customer on display and copied or opened. */
  deliverLink: (asked: LinkAsked) => Promise<void>;
  /** Takes the second step for a customer on the ticket as it is now, or takes it back with null. */
  sendAnyway: (customerId: CustomerId, reason: string | null) => void;
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

export function linkActions({ desk, store, act }: Bench): LinkActions {
  return {
    deliverLink: async (asked) => {
      const { chosen, making, page, anyway } = store.getState();
      if (!chosen || making) return;
      store.setState({ making: asked, outcome: null });
      const { accountId, customer } = chosen.match;
      const reason = reasonTaken(anyway, { page, customerId: customer.id });
      const answer = await desk.send(commands[asked.by], {
        accountId,
        customerId: customer.id,
        page: asked.page,
        ...(asked.subscriptionId !== null && { subscriptionId: asked.subscriptionId }),
        ...(reason !== null && { anyway: { reason } }),
      });
      store.setState({
        making: null,
        outcome: answer.ok
          ? { tone: toneOf(answer.value), text: deliveredWords(asked, answer.value) }
          : { tone: 'problem', problem: answer.problem },
      });
      // The ticket is another than the one that was read: its requester has to be on display.
      if (!answer.ok && answer.problem.kind === 'other-person') await act().readPage();
    },
    sendAnyway: (customerId, reason) => {
      const requester = store.getState().page?.ticket?.requester?.email;
      const taken = reason !== null && requester !== undefined;
      store.setState({ anyway: taken ? { customerId, requester, reason } : null });
    },
    say: (text) => store.setState({ outcome: { tone: 'done', text } }),
    dismiss: () => store.setState({ outcome: null }),
  };
}

import type { CustomerId, LinkDelivered, LinkInserted } from '@/messages/answers';
import type { LinkNote } from '@/replies/ticket-note';
import { t } from '@/ui/i18n';
import { reasonTaken } from '@/ui/person/taken';
import { deliveredWords } from './link-words';
import type { LinkAsked } from './state';
import type { Bench } from './store';

export interface LinkActions {
  /** Has a fresh link made for the customer on display and copied or opened. */
  deliverLink: (asked: LinkAsked) => Promise<void>;
  /** Takes the second step for a customer on the ticket as it is now, or takes it back with null. */
  sendAnyway: (customerId: CustomerId, reason: string | null) => void;
  /** Has the portal's lasting address copied, for channels that are slower than a link lives. */
  copySignInAddress: () => Promise<void>;
  /** Copies the words for the ticket's internal note about a link that was given. */
  copyNote: (note: LinkNote) => Promise<void>;
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
          ? {
              tone: toneOf(answer.value),
              text: deliveredWords(asked, answer.value),
              ...(asked.by !== 'open' && {
                note: {
                  page: answer.value.page,
                  customer,
                  subscriptionId: asked.subscriptionId,
                  at: new Date(desk.now()).toISOString(),
                },
              }),
            }
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
    copySignInAddress: async () => {
      const { chosen, makingAddress } = store.getState();
      if (!chosen || makingAddress) return;
      store.setState({ makingAddress: true, outcome: null });
      const { accountId, customer } = chosen.match;
      const answer = await desk.send('copySignInAddress', { accountId, customerId: customer.id });
      store.setState({
        makingAddress: false,
        outcome: answer.ok
          ? { tone: 'done', text: t('copied_sign_in_address') }
          : { tone: 'problem', problem: answer.problem },
      });
    },
    copyNote: async (note) => {
      const { linkNote } = await import('@/replies/ticket-note');
      await navigator.clipboard.writeText(linkNote(note));
      store.setState({ outcome: { tone: 'done', text: t('copied_note'), note } });
    },
    say: (text) => store.setState({ outcome: { tone: 'done', text } }),
    dismiss: () => store.setState({ outcome: null }),
  };
}

import type { LinkNote } from '@/replies/ticket-note';
import { t } from '@/ui/i18n';
import { deliveredWords } from './link-words';
import type { LinkAsked } from './state';
import type { Bench } from './store';

export interface LinkActions {
  /** Has a fresh link made for the customer on display and copied or opened. */
  deliverLink: (asked: LinkAsked) => Promise<void>;
  /** Has the portal's lasting address copied, for channels that are slower than a link lives. */
  copySignInAddress: () => Promise<void>;
  /** Copies the words for the ticket's internal note about a link that was given. */
  copyNote: (note: LinkNote) => Promise<void>;
  /** Says that something small went well, such as a copied ID. */
  say: (text: string) => void;
  dismiss: () => void;
}

export function linkActions({ desk, store }: Bench): LinkActions {
  return {
    deliverLink: async (asked) => {
      const { chosen, making } = store.getState();
      if (!chosen || making) return;
      store.setState({ making: asked, outcome: null });
      const { accountId, customer } = chosen.match;
      const answer = await desk.send(asked.by === 'copy' ? 'copyPortalLink' : 'openPortal', {
        accountId,
        customerId: customer.id,
        page: asked.page,
        ...(asked.subscriptionId !== null && { subscriptionId: asked.subscriptionId }),
      });
      store.setState({
        making: null,
        outcome: answer.ok
          ? {
              tone: 'done',
              text: deliveredWords(asked, answer.value),
              ...(asked.by === 'copy' && {
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

import type { CustomerId } from '@/messages/answers';
import type { LinkNote } from '@/replies/ticket-note';
import { t } from '@/ui/i18n';
import type { LinkAsked, Watch } from './state';
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
  /** Waits no longer for what a customer does. */
  stopWatching: (watch: Watch) => void;
}

/** What makes links is loaded with the first of them: a popup opens without. */
export function linkActions(bench: Bench): LinkActions {
  const { store } = bench;
  const load = async (act: (links: typeof import('./deliver-link')) => Promise<void>) => {
    const clicked = store.getState().chosen?.match;
    const links = await import('./deliver-link');
    // The click meant the customer on display then.
    if (store.getState().chosen?.match === clicked) await act(links);
  };
  return {
    deliverLink: (asked) => load((links) => links.deliverLink(bench, asked)),
    copySignInAddress: () => load((links) => links.copySignInAddress(bench)),
    sendAnyway: (customerId, reason) => {
      const requester = store.getState().page?.ticket?.requester?.email;
      const taken = reason !== null && requester !== undefined;
      store.setState({ anyway: taken ? { customerId, requester, reason } : null });
    },
    copyNote: async (note) => {
      const { linkNote } = await import('@/replies/ticket-note');
      await navigator.clipboard.writeText(linkNote(note));
      store.setState({ outcome: { tone: 'done', text: t('copied_note'), note } });
    },
    say: (text) => store.setState({ outcome: { tone: 'done', text } }),
    dismiss: () => store.setState({ outcome: null }),
    stopWatching: (watch) =>
      store.setState(({ watches }) => ({ watches: watches.filter((each) => each !== watch) })),
  };
}

import type { CustomerId } from '@/messages/answers';
import type { LinkNote } from '@/replies/ticket-note';
import { t } from '@/ui/i18n';
import { requesterOf } from '@/ui/person/taken';
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

type Links = typeof import('./deliver-link');

/**
 * What makes links is loaded when there is a customer to make one for: a popup opens without, and a
 * click finds it there, since the popup may close right after it.
 */
export function linkActions(bench: Bench): LinkActions {
  const { store } = bench;
  let loaded: Links | undefined;
  const load = async (): Promise<Links> => {
    loaded ??= await import('./deliver-link');
    return loaded;
  };
  const onDisplay = () => store.getState().chosen?.match.customer.id;
  const withLinks = async (act: (links: Links) => Promise<void>) => {
    if (loaded) return act(loaded);
    const clicked = onDisplay();
    const links = await load();
    // The click meant the customer on display then.
    if (onDisplay() === clicked) await act(links);
  };
  // A file of ours that does not load is a broken installation: the rejection is reported.
  store.subscribe(({ chosen }) => void (chosen && !loaded && load()));
  return {
    deliverLink: (asked) => withLinks((links) => links.deliverLink(bench, asked)),
    copySignInAddress: () => withLinks((links) => links.copySignInAddress(bench)),
    sendAnyway: (customerId, reason) => {
      const requester = requesterOf(store.getState().page);
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

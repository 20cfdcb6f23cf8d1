import type { Customer, CustomerId, LinkDelivered, LinkInserted } from '@/messages/answers';
import type { LinkNote } from '@/replies/ticket-note';
import { t } from '@/ui/i18n';
import { reasonTaken } from '@/ui/person/taken';
import { deliveredWords } from './link-words';
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

type Delivered = LinkDelivered | LinkInserted;

/** Whether the link is where it was wanted. */
function toneOf(delivered: Delivered): 'done' | 'notice' {
  return 'outcome' in delivered && delivered.outcome !== 'inserted' ? 'notice' : 'done';
}

const commands = {
  copy: 'copyPortalLink',
  insert: 'insertPortalLink',
  open: 'openPortal',
} as const;

export function linkActions(bench: Bench): LinkActions {
  const { desk, store, act } = bench;

  const sayDelivered = (asked: LinkAsked, customer: Customer, delivered: Delivered) => {
    const words = deliveredWords(asked, delivered);
    // Another ticket may be on display by now.
    const here = store.getState().chosen?.match.customer.id === customer.id;
    const text = here ? words : t('for_customer', customer.name ?? customer.email, words);
    const { page, at } = delivered;
    const { subscriptionId } = asked;
    const note: LinkNote = {
      page,
      customer,
      subscriptionId,
      at: at ?? new Date(desk.now()).toISOString(),
    };
    const outcome = { tone: toneOf(delivered), text, ...(asked.by !== 'open' && { note }) };
    store.setState({ making: null, outcome });
  };

  return {
    deliverLink: async (asked) => {
      const { chosen, making, page, anyway, turning } = store.getState();
      if (!chosen || making || turning) return;
      store.setState({ making: asked, outcome: null });
      const { accountId, customer } = chosen.match;
      const reason = reasonTaken(anyway, { page, customerId: customer.id });
      const answer = await desk.send(commands[asked.by], {
        accountId,
        customerId: customer.id,
        page: asked.page,
        ...(asked.subscriptionId !== null && { subscriptionId: asked.subscriptionId }),
        ...(reason !== null && { anyway: { reason } }),
        ...(page && { tabId: page.tabId }),
      });
      if (!answer.ok) {
        store.setState({ making: null, outcome: { tone: 'problem', problem: answer.problem } });
        // The ticket is another than the one that was read: its requester has to be on display.
        if (answer.problem.kind === 'other-person') await act().readPage();
        return;
      }
      sayDelivered(asked, customer, answer.value);
      const { match, subscriptions } = chosen;
      const subscription = subscriptions.items.find(({ id }) => id === asked.subscriptionId);
      if (subscription) desk.watch?.(bench, { match, subscription, ...answer.value });
    },
    sendAnyway: (customerId, reason) => {
      const requester = store.getState().page?.ticket?.requester?.email;
      const taken = reason !== null && requester !== undefined;
      store.setState({ anyway: taken ? { customerId, requester, reason } : null });
    },
    copySignInAddress: async () => {
      const { chosen, makingAddress, turning } = store.getState();
      if (!chosen || makingAddress || turning) return;
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
    stopWatching: (watch) =>
      store.setState(({ watches }) => ({ watches: watches.filter((each) => each !== watch) })),
  };
}

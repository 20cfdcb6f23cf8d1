import type { InsertOutcome } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { deliveredWords, insteadWords } from '@/ui/popup/link-words';
import { repeatWhenAllowed } from '@/ui/popup/repeat-when-allowed';
import { isForbidden } from './is-forbidden';
import type { Bench } from './store';

export interface TextToInsert {
  text: string;
  /** Without its greeting, for a reply in which something is written already. */
  ungreeted?: string | undefined;
}

export interface StandingActions {
  /** Shows what became of a change. */
  show: (entry: ChangeStanding) => void;
  /** Something moved, here or in another window: shows where this subscription's change stands. */
  follow: () => Promise<void>;
  /** The subscription's last change; null where there is none, undefined where nobody can tell. */
  readLast: () => Promise<ChangeStanding | null | undefined>;
  /** The agent has seen how it ended. */
  see: () => Promise<void>;
  /** Answers `not-allowed` where the ticket or the rules are others than the view knows. */
  copyPaymentLink: () => Promise<'not-allowed' | undefined>;
  /** Writes a text into the ticket's reply or note. */
  insertText: (text: TextToInsert, into: 'reply' | 'note') => Promise<void>;
  say: (text: string) => void;
}

/** What the protocol takes; no sentence of ours comes near it. */
const longestText = 4_000;

export function standingActions({ desk, target, store, act }: Bench): StandingActions {
  const { accountId, customerId, subscriptionId } = target;

  const see = async () => {
    await desk.send('seeChange', { subscriptionId });
  };

  const readLast = async () => {
    const answer = await desk.send('listChanges', { subscriptionId });
    return answer.ok ? (answer.value.at(0) ?? null) : undefined;
  };

  /** The subscription as it is after a change; once the rate limit allows it. */
  const reread = async (): Promise<void> => {
    if (desk.signal.aborted) return;
    const start = await act().readStart();
    if ('subscription' in start) {
      store.setState({ start: { state: 'ready', value: start } });
      // What the agent has drafted meanwhile rests on the subscription before it.
      if (store.getState().writing.state === 'none') act().requote({ anew: true });
    } else repeatWhenAllowed(desk, start, () => void reread());
  };

  const show = (entry: ChangeStanding) => {
    // Nobody looks at a view that was left: what became of the change still waits to be seen.
    if (desk.signal.aborted) return;
    store.setState(({ start }) => ({
      writing: { state: 'standing', entry },
      // Known from now on, also where the subscription cannot be read again.
      ...(start.state === 'ready' && {
        start: { state: 'ready', value: { ...start.value, last: entry } },
      }),
    }));
    act().watchPayment();
    if (entry.state === 'sent') return;
    if (needsNothing(entry)) void see();
    void reread();
  };

  return {
    show,
    see,
    readLast,
    follow: async () => {
      const { writing, start } = store.getState();
      const shown = writing.state === 'standing' ? writing.entry : null;
      if (writing.state === 'sending' || (shown && hasEnded(shown))) return;
      const known = shown ?? (start.state === 'ready' ? start.value.last : null);
      const entry = await readLast();
      if (entry && isNews(entry, { known, shown })) show(entry);
    },
    copyPaymentLink: async () => {
      const page = 'update_payment_method';
      store.setState({ said: null, problem: null });
      const asked = { accountId, customerId, subscriptionId, page } as const;
      const answer = await desk.send('copyPortalLink', {
        ...asked,
        ...desk.beside(),
        ...desk.taken(),
      });
      if (!answer.ok) {
        store.setState({ problem: answer.problem });
        return isForbidden(answer.problem) ? 'not-allowed' : undefined;
      }
      store.setState({
        said: deliveredWords({ by: 'copy', page, subscriptionId }, answer.value),
      });
      const { start, customer } = store.getState();
      if (start.state !== 'ready' || !customer) return undefined;
      desk.onLink({ ...answer.value, customer, subscription: start.value.subscription });
      return undefined;
    },
    insertText: async ({ text, ungreeted }, into) => {
      store.setState({ said: null, problem: null });
      const answer = await desk.send('insertText', {
        text: text.slice(0, longestText),
        ...(ungreeted !== undefined && { ungreeted: ungreeted.slice(0, longestText) }),
        into,
        ...desk.beside(),
        ...desk.shown(),
      });
      if (answer.ok) store.setState({ said: insertedWords(into, answer.value.outcome) });
      else store.setState({ problem: answer.problem });
    },
    say: (said) => store.setState({ said }),
  };
}

function insertedWords(into: 'reply' | 'note', outcome: InsertOutcome): string {
  if (outcome === 'no_reply_box' && into === 'note') return t('change_no_note_box');
  const done = into === 'reply' ? 'change_inserted_reply' : 'change_inserted_note';
  return insteadWords(outcome) ?? t(done);
}

/** Nothing becomes of it any more. */
function hasEnded({ state, payment }: ChangeStanding): boolean {
  return state !== 'sent' && payment !== 'pending';
}

/** A draft does not give way to the payment of an earlier change: the badge tells of that. */
function isNews(
  entry: ChangeStanding,
  { known, shown }: { known: ChangeStanding | null; shown: ChangeStanding | null },
): boolean {
  if (entry.id !== known?.id || entry.state !== known.state) return true;
  return shown !== null && entry.payment !== known.payment;
}

/** To have been shown is enough, unless there is something left to do about it. */
function needsNothing({ state, payment }: ChangeStanding): boolean {
  return state === 'refused' || (state === 'applied' && payment !== 'failed');
}

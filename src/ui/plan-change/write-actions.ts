import { sameItems } from '@/billing/item-difference';
import { requestOf } from '@/billing/wire';
import type { Confirmed } from '@/messages/change-answers';
import type { Problem } from '@/messages/problem';
import { emptyDraft } from './draft';
import { isForbidden } from './is-forbidden';
import type { Bench } from './store';

export interface WriteActions {
  /**
   * Writes the change of the preview on the screen, with the reason of the second step where it was
   * taken. A second press does nothing. Answers `not-allowed` where the ticket or the rules are
   * others than the view knows.
   */
  confirm: (previewId: string, reason?: string | null) => Promise<'not-allowed' | undefined>;
  /**
   * Somebody else changed the subscription: reads it anew, shows what is different, and asks for the
   * figures of the draft on top of it. An undo is over then, as it would take back other items than
   * those of its change. Answers why, where it could not be read.
   */
  showForeignChange: () => Promise<Problem | undefined>;
}

/** Milliseconds until what was noted is looked for again, where it could not be read. */
const betweenLooks = 2_000;

export function writeActions({ desk, store, act }: Bench): WriteActions {
  const showForeignChange = async () => {
    const { start } = store.getState();
    const before = start.state === 'ready' ? start.value.subscription : null;
    const now = await act().readStart();
    if (!('subscription' in now)) return now;
    const moved = before && !sameItems(requestOf(before.items), requestOf(now.subscription.items));
    store.setState(({ draft, changedFrom }) => ({
      start: { state: 'ready', value: now },
      changedFrom: changedFrom ?? before,
      ...(moved && draft.undoing && { draft: emptyDraft }),
    }));
    act().requote({ anew: true });
    return undefined;
  };

  const changedByOther = async () => {
    const problem = await showForeignChange();
    store.setState({ writing: problem ? unsent(problem) : { state: 'none' } });
    if (problem) act().requote({ anew: true }); // The figures on the screen are of before.
  };

  /** The worker stopped before it answered; what it noted on the disk tells whether it had sent. */
  const unclear = async (previewId: string): Promise<void> => {
    store.setState({ writing: { state: 'unclear' } });
    const entry = await act().readLast();
    // Shown meanwhile, or left.
    if (store.getState().writing.state !== 'unclear' || desk.signal.aborted) return;
    if (entry === undefined) {
      setTimeout(() => void unclear(previewId), betweenLooks);
      return;
    }
    if (entry?.id === previewId) return act().show(entry);
    store.setState({ writing: unsent({ kind: 'interrupted' }) });
    act().requote({ anew: true });
  };

  const answered = async (confirmed: Confirmed) => {
    switch (confirmed.state) {
      case 'settled':
      case 'sent':
        return act().show(confirmed.entry);
      case 'changed':
        return changedByOther();
      case 'busy':
        store.setState({ writing: { state: 'unsent', why: 'busy' } });
        return act().follow();
      case 'preview-too-old':
      case 'figures-moved':
        store.setState({ writing: { state: 'unsent', why: confirmed.state } });
        return act().requote({ anew: true });
    }
  };

  return {
    showForeignChange,
    confirm: async (previewId, reason = null) => {
      const { writing } = store.getState();
      if (writing.state !== 'none' && writing.state !== 'unsent') return undefined;
      store.setState({ writing: { state: 'sending' }, changedFrom: null, said: null });
      const answer = await desk.send('confirmChange', {
        previewId,
        ...desk.beside(),
        ...(reason !== null && { anyway: { reason } }),
      });
      if (answer.ok) {
        await answered(answer.value);
        return undefined;
      }
      if (answer.problem.kind === 'interrupted') {
        await unclear(previewId);
        return undefined;
      }
      store.setState({ writing: unsent(answer.problem) });
      // Refused before the preview was taken: its figures stand.
      if (isForbidden(answer.problem)) return 'not-allowed';
      act().requote({ anew: true }); // A preview can be confirmed once, whatever came of it.
      return undefined;
    },
  };
}

function unsent(why: Problem) {
  return { state: 'unsent', why } as const;
}

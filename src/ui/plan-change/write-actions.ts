import type { Confirmed } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
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
   * figures of the draft on top of it. Answers why, where it could not be read.
   */
  showForeignChange: () => Promise<Problem | undefined>;
}

export function writeActions({ desk, store, act }: Bench): WriteActions {
  const showForeignChange = async () => {
    const { start } = store.getState();
    const before = start.state === 'ready' ? start.value.subscription : null;
    const now = await act().readStart();
    if (!('subscription' in now)) return now;
    store.setState({ start: { state: 'ready', value: now }, changedFrom: before });
    act().requote({ anew: true });
    return undefined;
  };

  const changedByOther = async () => {
    const problem = await showForeignChange();
    store.setState({ writing: problem ? unsent(problem) : { state: 'none' } });
    if (problem) act().requote({ anew: true }); // The figures on the screen are of before.
  };

  /** The worker stopped before it answered; what it noted on the disk tells whether it had sent. */
  const unclear = async (previewId: string) => {
    store.setState({ writing: { state: 'unclear' } });
    const entry = await act().readStanding(previewId);
    if (entry) return act().show(entry);
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
        store.setState({ writing: { state: 'unsent', why: 'preview-too-old' } });
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

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
}

export function writeActions({ desk, store, act }: Bench): WriteActions {
  /** Reads the subscription anew, shows what is different, and asks for fresh figures. */
  const changedByOther = async () => {
    const { start } = store.getState();
    const before = start.state === 'ready' ? start.value.subscription : null;
    const now = await act().readStart();
    if (!('subscription' in now)) {
      store.setState({ writing: unsent(now) });
      return act().requote(); // The figures on the screen are of before.
    }
    store.setState({
      start: { state: 'ready', value: now },
      changedFrom: before,
      writing: { state: 'none' },
    });
    act().requote();
  };

  /** The worker stopped before it answered; what it noted on the disk tells whether it had sent. */
  const unclear = async (previewId: string) => {
    store.setState({ writing: { state: 'unclear' } });
    const entry = await act().readStanding(previewId);
    if (entry) return act().show(entry);
    store.setState({ writing: unsent({ kind: 'interrupted' }) });
    act().requote();
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
        return act().requote();
    }
  };

  return {
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
      act().requote(); // A preview can be confirmed once, whatever came of it.
      return undefined;
    },
  };
}

function unsent(why: Problem) {
  return { state: 'unsent', why } as const;
}

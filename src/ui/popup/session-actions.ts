import type { Problem } from '@/messages/problem';
import { screenOf } from './selectors';
import { firstState } from './state';
import type { Bench } from './store';

export interface SessionActions {
  readSession: () => Promise<void>;
  /** Reads it again after a change elsewhere, and goes on where the agent was. */
  refreshSession: () => Promise<void>;
  pickAccount: (accountId: string) => Promise<void>;
  lock: () => Promise<void>;
  /** Answers what went wrong, or null. */
  unlock: (passphrase: string) => Promise<Problem | null>;
}

export function sessionActions({ desk, store, act }: Bench): SessionActions {
  const readSession = async () => {
    const answer = await desk.send('readSession', {});
    if (answer.ok) store.setState({ session: answer.value, sessionProblem: null });
    else store.setState({ sessionProblem: answer.problem });
    if (screenOf(store.getState()) === 'ready') return;
    // Nothing of a customer stays on display once the keys are gone.
    const { search, chosen, making, outcome, changing, aside, watches } = firstState;
    store.setState({ search, chosen, making, outcome, changing, aside, watches });
  };

  const refreshSession = async () => {
    const before = screenOf(store.getState());
    await readSession();
    const after = screenOf(store.getState());
    if (before !== 'ready' && after === 'ready') await act().lookUpAgain();
  };

  return {
    readSession,
    refreshSession,
    pickAccount: async (accountId) => {
      // What the agent chose here is chosen.
      const search = { ...store.getState().search, everywhere: false };
      store.setState({ pickedAccountId: accountId, chosen: null, outcome: null, search });
      // An account that cannot be used says so, and not whom another one knows.
      if (screenOf(store.getState()) === 'ready') await act().lookUpAgain();
    },
    lock: async () => {
      await desk.send('lock', {});
      await refreshSession();
    },
    unlock: async (passphrase) => {
      // Only the locked screen needs this door, so it is not part of what the popup opens with.
      const { handOver } = await import('@/storage/key-intake');
      const answer = await handOver({ passphrase }, (intake) => desk.send('unlock', { intake }));
      if (!answer.ok) return answer.problem;
      await refreshSession();
      return null;
    },
  };
}

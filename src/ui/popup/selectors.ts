import type { AccountView } from '@/messages/answers';
import type { PopupState } from './state';

/** What the surface shows as a whole. */
export type Screen = 'starting' | 'broken' | 'no-account' | 'locked' | 'forgotten' | 'ready';

/**
 * The account that counts now: of the customer on display, else the picked one, else the last. One
 * whose key is gone stands in the way of no other that can be used, unless it was picked.
 */
export function currentAccount(state: PopupState): AccountView | undefined {
  const accounts = state.session?.accounts ?? [];
  const at = (id: string | null | undefined) => accounts.find((each) => each.id === id);
  const ready = accounts.find((each) => each.state === 'ready');
  const last = at(state.session?.currentAccountId);
  return (
    at(state.chosen?.match.accountId) ??
    at(state.pickedAccountId) ??
    (last?.state === 'forgotten' ? ready : last) ??
    last ??
    ready ??
    accounts[0]
  );
}

export function accountById(state: PopupState, id: string): AccountView | undefined {
  return state.session?.accounts.find((account) => account.id === id);
}

/** Which screen to draw: one usable account is enough to work with, unless it is not the picked one. */
export function screenOf(state: PopupState): Screen {
  if (!state.session) return state.sessionProblem ? 'broken' : 'starting';
  const account = currentAccount(state);
  if (!account) return 'no-account';
  if (account.state === 'ready') return 'ready';
  return account.state;
}

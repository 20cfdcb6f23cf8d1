import type { AccountView } from '@/messages/answers';
import type { PopupState } from './state';

/** What the surface shows as a whole. */
export type Screen = 'starting' | 'broken' | 'no-account' | 'locked' | 'forgotten' | 'ready';

/** The account that counts now: of the customer on display, else the picked one, else the last. */
export function currentAccount(state: PopupState): AccountView | undefined {
  const accounts = state.session?.accounts ?? [];
  const wanted = [
    state.chosen?.match.accountId,
    state.pickedAccountId,
    state.session?.currentAccountId,
  ];
  for (const id of wanted) {
    const account = accounts.find((each) => each.id === id);
    if (account) return account;
  }
  return accounts.find(({ state: standing }) => standing === 'ready') ?? accounts[0];
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

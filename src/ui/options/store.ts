import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AccountActions, accountActions } from './account-actions';
import { type ActivityActions, activityActions } from './activity-actions';
import type { Desk } from './bench';
import { type MoneyActions, moneyActions } from './money-actions';
import { type RailActions, railActions } from './rail-actions';
import { type ReplyActions, replyActions } from './reply-actions';
import { type SecurityActions, securityActions } from './security-actions';
import { type SiteActions, siteActions } from './site-actions';
import { firstState, type OptionsState, saying } from './state';
import { watchSettings } from './watch-settings';

export interface OptionsActions
  extends AccountActions,
    ActivityActions,
    MoneyActions,
    RailActions,
    ReplyActions,
    SecurityActions,
    SiteActions {
  start: () => Promise<void>;
  say: (text: string) => void;
}

export interface Options {
  store: StoreApi<OptionsState>;
  act: OptionsActions;
}

/** The options page's state and all that can happen to it. */
export function createOptions(desk: Desk): Options {
  const store = createStore<OptionsState>(() => firstState);
  const bench = { desk, store };
  const act: OptionsActions = {
    ...accountActions(bench),
    ...siteActions(bench),
    ...replyActions(bench),
    ...securityActions(bench),
    ...activityActions(bench),
    ...moneyActions(bench),
    ...railActions(bench),
    say: (text) => store.setState(saying(text)),
    start: async () => {
      desk.listen(({ event }) => {
        // Its failure is part of the state.
        if (event === 'sessionChanged') void act.readSession().then(act.learnMoney);
      }, desk.signal);
      act.watchSites();
      act.watchActivity();
      watchSettings(act, desk.signal);
      act.watchRails();
      await Promise.all([
        act.readSession(),
        act.readSites(),
        act.readSettings(),
        act.readRails(),
        act.readActivity(),
        act.readReplies(),
      ]);
      await act.learnMoney();
    },
  };
  return { store, act };
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Announcement } from '@/messages/events';
import type { send } from '@/messages/send';
import { type ChangeActions, changeActions } from './change-actions';
import { type CustomerActions, customerActions } from './customer-actions';
import { type LinkActions, linkActions } from './link-actions';
import { type PageActions, pageActions } from './page-actions';
import { type SearchActions, searchActions } from './search-actions';
import { type SessionActions, sessionActions } from './session-actions';
import { firstState, type PopupState, type Surface } from './state';

/** What the store needs of the world. */
export interface Desk {
  surface: Surface;
  send: typeof send;
  listen: (onAnnouncement: (announcement: Announcement) => void, signal: AbortSignal) => void;
  now: () => number;
  signal: AbortSignal;
}

export interface PopupActions
  extends ChangeActions,
    CustomerActions,
    LinkActions,
    PageActions,
    SearchActions,
    SessionActions {
  /** Asks for everything that the first view needs. */
  start: () => Promise<void>;
}

export interface Popup {
  store: StoreApi<PopupState>;
  act: PopupActions;
}

/** What a group of actions works with. */
export interface Bench {
  desk: Desk;
  store: StoreApi<PopupState>;
  act: () => PopupActions;
}

/** The popup's (and the panel's) state and all that can happen to it. */
export function createPopup(desk: Desk): Popup {
  const store = createStore<PopupState>(() => firstState);
  const bench: Bench = { desk, store, act: () => act };
  const act: PopupActions = {
    ...sessionActions(bench),
    ...pageActions(bench),
    ...searchActions(bench),
    ...customerActions(bench),
    ...linkActions(bench),
    ...changeActions(bench),
    start: async () => {
      desk.listen((announcement) => hear(act, announcement), desk.signal);
      void act.readWaiting(); // Nothing waits for it, and without it the rest works.
      await Promise.all([act.readSession(), act.readPage()]);
      if (!(await act.showAsked())) await act.lookUpBest();
    },
  };
  return { store, act };
}

function hear(act: PopupActions, announcement: Announcement): void {
  // Each of these answers for its own failures, in the state.
  if (announcement.event === 'sessionChanged') void act.refreshSession();
  else if (announcement.event === 'pageChanged') void act.followPage();
  else if (announcement.event === 'changesMoved') void act.readWaiting();
  else if (announcement.event === 'lookUpAsked') void showAsked(act, announcement.query);
}

async function showAsked(act: PopupActions, query: string): Promise<void> {
  await act.readPage();
  // Another surface may have taken what was kept for the one that opens.
  if (!(await act.showAsked())) await act.find(query);
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Announcement } from '@/messages/events';
import type { send } from '@/messages/send';
import type { PlanChange } from '@/ui/plan-change/store';
import { type ChangeActions, changeActions } from './change-actions';
import { type CustomerActions, customerActions } from './customer-actions';
import { type LinkActions, linkActions } from './link-actions';
import { type PageActions, pageActions } from './page-actions';
import { type SearchActions, searchActions } from './search-actions';
import { type SessionActions, sessionActions } from './session-actions';
import { type Changing, firstState, type LinkGiven, type PopupState, type Surface } from './state';

/** What the store needs of the world. */
export interface Desk {
  surface: Surface;
  send: typeof send;
  listen: (onAnnouncement: (announcement: Announcement) => unknown, signal: AbortSignal) => void;
  now: () => number;
  signal: AbortSignal;
  /** How a surface that stays open follows the tickets; without it, as a popup does. */
  follow?:
    | ((bench: Bench) => Pick<PageActions, 'readPage' | 'followPage' | 'hearOfPage'>)
    | undefined;
  /** The window whose tab it follows; without one, the window used last. */
  windowId?: number | undefined;
  /** Looks again, after a link was given, whether the customer has done it. */
  watch?: ((bench: Bench, given: LinkGiven) => void) | undefined;
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
  /** The plan-change views of `changing` and `aside`, each with what is drafted in it. */
  views: Map<Changing, PlanChange>;
  /** Waits for the customer, after a link was given. */
  watch: (given: LinkGiven) => void;
}

/** What a group of actions works with. */
export interface Bench extends Pick<Popup, 'store' | 'views'> {
  desk: Desk;
  act: () => PopupActions;
}

/** The popup's (and the panel's) state and all that can happen to it. */
export function createPopup(desk: Desk): Popup {
  const store = createStore<PopupState>(() => firstState);
  const bench: Bench = { desk, store, views: new Map(), act: () => act };
  const act: PopupActions = {
    ...sessionActions(bench),
    ...pageActions(bench),
    ...desk.follow?.(bench),
    ...searchActions(bench),
    ...customerActions(bench),
    ...linkActions(bench),
    ...changeActions(bench),
    start: async () => {
      desk.listen((announcement) => hear(bench, announcement), desk.signal);
      void act.readWaiting(); // Nothing waits for it, and without it the rest works.
      await Promise.all([act.readSession(), act.readPage()]);
      if (!(await act.showAsked())) await act.lookUpBest();
    },
  };
  return { store, act, views: bench.views, watch: (given) => desk.watch?.(bench, given) };
}

/** Answers `true` where it shows what was asked for. */
function hear({ act: acting, desk, store }: Bench, announcement: Announcement): boolean {
  const act = acting();
  // Each of these answers for its own failures, in the state.
  if (announcement.event === 'sessionChanged') void act.refreshSession();
  else if (announcement.event === 'pageChanged') act.hearOfPage(announcement);
  else if (announcement.event === 'changesMoved') void act.readWaiting();
  else if (announcement.event === 'lookUpAsked' && isFor(desk, announcement)) {
    // A plan change stays in sight: the popup that opens for it shows what was asked for.
    if (store.getState().changing) return false;
    void showAsked(act, announcement.query);
    return true;
  }
  return false;
}

/** Whether it is of the window beside which this surface stands. */
export function isFor(desk: Desk, { windowId }: { windowId?: number | undefined }): boolean {
  return desk.windowId === undefined || windowId === undefined || windowId === desk.windowId;
}

async function showAsked(act: PopupActions, query: string): Promise<void> {
  await act.readPage();
  // All that stands on the page: whatever else was looked for gives way to it.
  if (query === '') act.clear();
  if (await act.showAsked()) return;
  // Another surface may have taken what was kept for the one that opens.
  if (query === '') await act.lookUpBest([], true);
  else await act.find(query);
}

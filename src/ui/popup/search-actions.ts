import { findingPatterns } from '@/detection/finding';
import type { AccountView } from '@/messages/answers';
import { repeatWhenAllowed } from './repeat-when-allowed';
import { currentAccount, screenOf } from './selectors';
import { firstState, type LookUp, type PopupState, type Search } from './state';
import type { Bench } from './store';

export interface SearchActions {
  /** Takes what was typed; a name waits for a pause, an ID or what was pasted does not. */
  type: (text: string, how: { pasted: boolean }) => void;
  /** Looks up what was typed now: Enter. */
  submit: () => Promise<void>;
  /**
   * Puts what a menu or a shortcut asked for into the box and looks it up: as it stands and in every
   * account, so that the agent sees all there is to choose from; when nobody has it, as what is typed.
   */
  find: (query: string) => Promise<void>;
  lookUp: (query: string, how: LookUpHow) => Promise<LookUpEnd>;
  /** The same again: another account, unlocked, or after a failure. */
  lookUpAgain: () => Promise<void>;
  /** Forgets what was looked for. */
  clear: () => void;
  /** Waits for no answer any more. */
  giveUp: () => void;
}

type LookUpHow = Pick<LookUp, 'automatic' | 'everywhere'> & { before?: string[] };

/** `overtaken`: another look-up began before this one was answered. */
export type LookUpEnd = 'found' | 'nothing' | 'failed' | 'overtaken';

/** A pause that ends a word; each search of names is a request of the office's 240 a minute. */
const pauseInMilliseconds = 400;
const shortestName = 3;

export function searchActions({ desk, store, act }: Bench): SearchActions {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  /** Whether it was to be looked up before it was known whether anything can be. */
  let early = false;
  /** What a menu or a shortcut asked for last. */
  let asked = '';

  const lookUp: SearchActions['lookUp'] = async (query, { automatic, before = [], everywhere }) => {
    clearTimeout(pause);
    turn += 1;
    const mine = turn;
    const sought: LookUp = { query, automatic, before, everywhere };
    // Whom the page before led to stays in sight until it is known whom this one leads to.
    const kept = automatic ? inSight(store.getState()) : null;
    store.setState({ search: { state: 'looking', ...sought }, chosen: kept, outcome: null });
    const account = currentAccount({ ...store.getState(), chosen: null });
    const answer = await desk.send('lookUp', requestFor(sought, account));
    if (mine !== turn) return 'overtaken';
    if (!answer.ok) {
      const search: Search = { state: 'failed', ...sought, problem: answer.problem };
      store.setState({ search, chosen: null, turning: false });
      repeatWhenAllowed(desk, answer.problem, () => {
        if (store.getState().search === search) void act().lookUpAgain();
      });
      return 'failed';
    }
    store.setState({ search: { state: 'found', ...sought, answer: answer.value } });
    const [match, another] = answer.value.matches;
    if (match) store.setState({ chosen: null, turning: false });
    if (match && !another) void act().choose(match, answer.value.subscriptionId);
    return match ? 'found' : 'nothing';
  };

  const submit = async () => {
    const query = store.getState().typed.trim();
    const screen = screenOf(store.getState());
    early = screen === 'starting';
    if (query === '' || screen !== 'ready') return;
    const everywhere = query === asked && !isExact(query);
    await again({ query, automatic: false, before: [], everywhere });
  };
  store.subscribe(() => void (early && submit())); // What fails is part of the state.

  /** Goes on, where the page's best was looked up and is nobody's, with its next. */
  const again = async ({ query, automatic, before, everywhere }: LookUp) => {
    const end = await lookUp(query, { automatic, before: [...before], everywhere });
    if (end !== 'nothing') return;
    if (automatic) await act().lookUpBest([...before, query], everywhere);
    else if (everywhere) await lookUp(query, { automatic });
  };

  const giveUp = () => {
    clearTimeout(pause);
    turn += 1;
  };

  const clear = () => {
    giveUp();
    const { typed, search, chosen, outcome } = firstState;
    store.setState({ typed, search, chosen, outcome });
  };

  return {
    lookUp,
    submit,
    clear,
    giveUp,
    type: (text, { pasted }) => {
      clearTimeout(pause);
      store.setState({ typed: text });
      const query = text.trim();
      if (query === '') {
        clear();
        // What the page that is left held leads to nobody any more.
        if (!store.getState().turning) void act().lookUpBest();
      } else if (pasted || isExact(query)) void submit();
      else if (query.length >= shortestName) {
        pause = setTimeout(() => void submit(), pauseInMilliseconds);
      }
    },
    find: async (query) => {
      store.setState({ typed: query });
      asked = query.trim();
      await submit();
    },
    lookUpAgain: async () => {
      const { search, typed } = store.getState();
      if (search.state !== 'idle') await again(search);
      else if (typed !== '') await submit();
      else await act().lookUpBest();
    },
  };
}

/** An ID is in one account alone, so it is looked for until it is found. */
function requestFor({ query, automatic, everywhere }: LookUp, account: AccountView | undefined) {
  return {
    query,
    ...(account && { accountId: account.id }),
    ...((automatic || everywhere) && { exactly: true }),
    ...(everywhere && !isExact(query) && { everywhere }),
  };
}

function inSight({ turning, chosen }: PopupState): PopupState['chosen'] {
  return turning ? chosen : null;
}

/** A whole ID cannot get longer; an e-mail address being typed could, so it waits for the pause. */
function isExact(query: string): boolean {
  const { subscription, customer, transaction } = findingPatterns;
  return [subscription, customer, transaction].some((id) => id.test(query));
}

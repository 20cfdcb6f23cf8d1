import type { Finding } from '@/detection/finding';
import type { PageRead } from '@/messages/answers';
import type { Announcement } from '@/messages/events';
import { createPageReading } from './page-reading';
import { screenOf } from './selectors';
import type { LookUp, Search } from './state';
import type { Bench } from './store';

export interface PageActions {
  readPage: () => Promise<void>;
  /** Reads the page again after it changed, and keeps up with it. */
  followPage: () => Promise<void>;
  /** What the service worker says of a page. */
  hearOfPage: (announcement: Extract<Announcement, { event: 'pageChanged' }>) => void;
  /**
   * Looks up the best finding of the page, unless the agent typed something meanwhile; without what
   * was tried already. `everywhere`: in every account, to be chosen from.
   */
  lookUpBest: (tried?: readonly string[], everywhere?: boolean) => Promise<void>;
  /** Shows what was asked for from a menu or a shortcut; answers whether anything was. */
  showAsked: () => Promise<boolean>;
  showFinding: (finding: Finding) => Promise<void>;
}

/** How many findings are tried on their own before the agent is asked: the rate limit is shared. */
export const triedAlone = 3;

export function pageActions(bench: Bench): PageActions {
  const { store, act } = bench;
  const reading = createPageReading(bench);
  let latest = Promise.resolve();

  const read = async (): Promise<void> => {
    const answer = await reading.read();
    if (!answer) return latest;
    if (!answer.ok) return store.setState({ page: null, pageProblem: answer.problem });
    store.setState({ page: reading.withAsked(answer.value), pageProblem: null });
  };

  const readPage = () => {
    latest = read();
    return latest;
  };

  const lookUpBest = async (tried: readonly string[] = [], everywhere = false) => {
    if (screenOf(store.getState()) !== 'ready') return;
    const before = [...tried];
    while (before.length < triedAlone) {
      // As the page is by now: its best may have come while another was looked up.
      const { page, typed } = store.getState();
      const best = page?.findings.find(({ value }) => !before.includes(value));
      if (typed !== '' || !best) return;
      const how = { automatic: true, before: [...before], everywhere };
      const found = await act().lookUp(best.value, how);
      if (found !== 'nothing') return;
      before.push(best.value);
    }
  };

  const showAsked = async () => {
    const { page } = store.getState();
    if (!page || page.asked === null) return false;
    store.setState({ page: { ...page, asked: null } });
    if (page.asked === '') await lookUpBest([], true);
    else await act().find(page.asked);
    return true;
  };

  return {
    readPage,
    lookUpBest,
    showAsked,
    followPage: async () => {
      const before = store.getState().page;
      await readPage();
      if (screenOf(store.getState()) === 'ready' && (await showAsked())) return;
      const { page, search, typed } = store.getState();
      const moved = before !== null && before.tabId !== page?.tabId;
      if (moved) act().clear();
      else if (typed !== '' || stillAnswers(search, page)) return;
      else act().clear();
      await lookUpBest();
    },
    hearOfPage: () => void act().followPage(),
    showFinding: async (finding) => {
      store.setState({ typed: '' });
      await act().lookUp(finding.value, { automatic: false });
    },
  };
}

/** Whether what was looked up tells all that the page now leads to. */
function stillAnswers(search: Search, page: PageRead | null): boolean {
  if (search.state === 'idle' || !stillShown(page, search.query)) return false;
  const nobody = search.automatic && search.state === 'found' && search.answer.matches.length === 0;
  return !nobody || triedAll(page, search);
}

/** Whether the page holds nothing to be tried but what led to nobody: a page half drawn shows less. */
export function triedAll(page: PageRead | null, { before, query }: LookUp): boolean {
  const tried = [...before, query];
  return page?.findings.slice(0, triedAlone).every(({ value }) => tried.includes(value)) ?? true;
}

export function stillShown(page: PageRead | null, query: string): boolean {
  return page?.findings.some(({ value }) => value === query) ?? false;
}

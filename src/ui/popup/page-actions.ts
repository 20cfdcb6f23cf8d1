import type { Finding } from '@/detection/finding';
import type { PageRead } from '@/messages/answers';
import { screenOf } from './selectors';
import type { Bench } from './store';

export interface PageActions {
  readPage: () => Promise<void>;
  /** Reads the page again after it changed, and keeps up with it. */
  followPage: () => Promise<void>;
  /** Looks up the best finding of the page, unless the agent typed something meanwhile. */
  lookUpBest: () => Promise<void>;
  showFinding: (finding: Finding) => Promise<void>;
}

/** How many findings are tried on their own before the agent is asked: the rate limit is shared. */
const triedAlone = 3;

export function pageActions({ desk, store, act }: Bench): PageActions {
  const readPage = async () => {
    const answer = await desk.send('readPage', {});
    // What was asked is said once, to whichever of several readings under way comes first.
    const asked = store.getState().page?.asked ?? null;
    if (answer.ok) {
      const page = { ...answer.value, asked: answer.value.asked ?? asked };
      store.setState({ page, pageProblem: null });
    } else store.setState({ page: null, pageProblem: answer.problem });
  };

  const lookUpBest = async () => {
    const { page, typed } = store.getState();
    if (screenOf(store.getState()) !== 'ready' || typed !== '' || !page) return;
    const before: string[] = [];
    for (const { value } of page.findings.slice(0, triedAlone)) {
      const found = await act().lookUp(value, { automatic: true, before: [...before] });
      if (found !== 'nothing') return;
      before.push(value);
    }
  };

  return {
    readPage,
    lookUpBest,
    followPage: async () => {
      const before = store.getState().page;
      await readPage();
      const { page, search, typed } = store.getState();
      const moved = before?.tabId !== page?.tabId;
      if (moved) act().clear();
      else if (typed !== '' || (search.state !== 'idle' && stillShown(page, search.query))) return;
      else act().clear();
      await lookUpBest();
    },
    showFinding: async (finding) => {
      store.setState({ typed: '' });
      await act().lookUp(finding.value, { automatic: false });
    },
  };
}

function stillShown(page: PageRead | null, query: string): boolean {
  return page?.findings.some(({ value }) => value === query) ?? false;
}

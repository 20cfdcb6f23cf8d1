import type { Problem } from '@/messages/problem';
import { plural, t } from '@/ui/i18n';
import { activityCsv, activityJson } from './activity-file';
import type { Bench } from './bench';
import { newestActivity } from './newest-activity';
import { saveFile } from './save-file';
import { saying } from './state';

export interface ActivityActions {
  /** The newest entries. */
  readActivity: () => Promise<void>;
  readMoreActivity: () => Promise<void>;
  /** Keeps the list true when the agent comes back to this page. */
  watchActivity: () => void;
  exportActivity: (form: 'csv' | 'json') => Promise<void>;
  clearActivity: () => Promise<Problem | null>;
}

export function activityActions({ desk, store }: Bench): ActivityActions {
  const failed = (problem: Problem) => {
    const { activity } = store.getState();
    store.setState({ activity: { entries: [], before: null, ...activity, problem } });
  };

  const readActivity = async () => {
    const answer = await desk.send('listActivity', {});
    if (!answer.ok) return failed(answer.problem);
    const { activity } = store.getState();
    const page = activity ? newestActivity(answer.value, activity) : answer.value;
    store.setState({ activity: { ...page, problem: null } });
  };

  return {
    readActivity,
    readMoreActivity: async () => {
      const before = store.getState().activity?.before ?? null;
      if (before === null) return;
      const answer = await desk.send('listActivity', { before });
      if (!answer.ok) return failed(answer.problem);
      const { activity } = store.getState();
      // A second click, or the list was cleared meanwhile: these entries are not the next ones.
      if (activity?.before !== before) return;
      const { entries } = answer.value;
      store.setState({
        activity: { ...answer.value, entries: [...activity.entries, ...entries], problem: null },
        ...saying(plural('activity_older', entries.length)),
      });
    },
    watchActivity: () => {
      document.addEventListener(
        'visibilitychange',
        () => {
          if (document.visibilityState === 'visible') void readActivity(); // It tells its failures.
        },
        { signal: desk.signal },
      );
    },
    exportActivity: async (form) => {
      const answer = await desk.send('exportActivity', {});
      if (!answer.ok) return failed(answer.problem);
      const text = (form === 'csv' ? activityCsv : activityJson)(answer.value);
      const type = form === 'csv' ? 'text/csv' : 'application/json';
      saveFile({ name: `portage-activity.${form}`, type, text });
      store.setState(saying(t('activity_exported')));
    },
    clearActivity: async () => {
      const answer = await desk.send('clearActivity', {});
      if (!answer.ok) return answer.problem;
      store.setState({
        activity: { entries: [], before: null, problem: null },
        dialog: null,
        ...saying(t('activity_cleared')),
      });
      return null;
    },
  };
}

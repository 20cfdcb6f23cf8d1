import type { Problem } from '@/messages/problem';
import { t } from '@/ui/i18n';
import { activityCsv, activityJson } from './activity-file';
import { saveFile } from './save-file';
import type { Bench } from './store';

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
    if (answer.ok) store.setState({ activity: { ...answer.value, problem: null } });
    else failed(answer.problem);
  };

  return {
    readActivity,
    readMoreActivity: async () => {
      const { activity } = store.getState();
      if (activity?.before === null || activity === null) return;
      const answer = await desk.send('listActivity', { before: activity.before });
      if (!answer.ok) return failed(answer.problem);
      const entries = [...activity.entries, ...answer.value.entries];
      store.setState({ activity: { ...answer.value, entries, problem: null } });
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
      store.setState({ said: t('activity_exported') });
    },
    clearActivity: async () => {
      const answer = await desk.send('clearActivity', {});
      if (!answer.ok) return answer.problem;
      store.setState({
        activity: { entries: [], before: null, problem: null },
        dialog: null,
        said: t('activity_cleared'),
      });
      return null;
    },
  };
}

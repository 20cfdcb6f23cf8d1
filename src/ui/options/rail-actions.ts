import type { GuardRails } from '@/detection/guard-rails';
import { chosenRails } from '@/storage/settings';
import { t } from '@/ui/i18n';
import type { Bench } from './bench';
import { saying } from './state';

export interface RailActions {
  readRails: () => Promise<void>;
  /** The company's policy can change while this page is open: it is read when the agent comes back. */
  watchRails: () => void;
  /** Chooses a rule for this browser; a stricter one of the company's holds all the same. */
  chooseRail: (chosen: Partial<GuardRails>) => Promise<void>;
}

export function railActions({ desk, store }: Bench): RailActions {
  const readRails = async () => {
    const answer = await desk.send('readGuardRails', {});
    if (answer.ok) store.setState({ rails: answer.value });
    else store.setState({ problem: answer.problem });
  };

  return {
    readRails,
    watchRails: () => {
      document.addEventListener(
        'visibilitychange',
        () => {
          if (document.visibilityState === 'visible') void readRails(); // It tells its failure.
        },
        { signal: desk.signal },
      );
    },
    chooseRail: async (chosen) => {
      await chosenRails.setValue({ ...(await chosenRails.getValue()), ...chosen });
      await readRails();
      store.setState(saying(t('saved')));
    },
  };
}

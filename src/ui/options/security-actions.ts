import type { Problem } from '@/messages/problem';
import { handOver } from '@/storage/key-intake';
import { autoLockMinutes, markFindings, ownAddresses, welcomed } from '@/storage/settings';
import { t } from '@/ui/i18n';
import type { Bench } from './bench';
import { saying } from './state';

export interface SecurityActions {
  readSettings: () => Promise<void>;
  lock: () => Promise<void>;
  unlock: (passphrase: string) => Promise<Problem | null>;
  changePassphrase: (passphrase: string, newPassphrase: string) => Promise<Problem | null>;
  setAutoLock: (minutes: number) => Promise<void>;
  endWelcome: () => Promise<void>;
}

export function securityActions({ desk, store }: Bench): SecurityActions {
  const readSettings = async () => {
    const [own, mark, minutes, seen] = await Promise.all([
      ownAddresses.getValue(),
      markFindings.getValue(),
      autoLockMinutes.getValue(),
      welcomed.getValue(),
    ]);
    store.setState({ settings: { own, mark, autoLockMinutes: minutes, welcomed: seen } });
  };

  const readSession = async () => {
    const answer = await desk.send('readSession', {});
    if (answer.ok) store.setState({ session: answer.value });
  };

  return {
    readSettings,
    lock: async () => {
      const answer = await desk.send('lock', {});
      await readSession();
      store.setState(answer.ok ? saying(t('locked_now')) : { problem: answer.problem });
    },
    unlock: async (passphrase) => {
      const answer = await handOver({ passphrase }, (intake) => desk.send('unlock', { intake }));
      if (!answer.ok) return answer.problem;
      await readSession();
      store.setState(saying(t('unlocked_now')));
      return null;
    },
    changePassphrase: async (passphrase, newPassphrase) => {
      const answer = await handOver({ passphrase, newPassphrase }, (intake) =>
        desk.send('changePassphrase', { intake }),
      );
      if (!answer.ok) return answer.problem;
      store.setState(saying(t('passphrase_changed')));
      return null;
    },
    setAutoLock: async (minutes) => {
      await autoLockMinutes.setValue(minutes);
      await readSettings();
      store.setState(saying(t('saved')));
    },
    endWelcome: async () => {
      await welcomed.setValue(true);
      await readSettings();
    },
  };
}

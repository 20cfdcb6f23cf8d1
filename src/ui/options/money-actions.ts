import { learnDecimals } from '@/ui/money-words';
import type { Bench } from './bench';
import type { OptionsState } from './state';

export interface MoneyActions {
  /** Asks Paddle how its currencies are counted, once there is money to show and a key to ask with. */
  learnMoney: () => Promise<void>;
}

export function moneyActions({ desk, store }: Bench): MoneyActions {
  let asked: Promise<boolean> | null = null;

  const ask = async (accountId: string): Promise<boolean> => {
    const answer = await desk.send('readDecimals', { accountId });
    if (!answer.ok || answer.value === null) return false;
    learnDecimals(answer.value);
    // What is drawn already is drawn again, counted as Paddle does.
    store.setState(({ activity, rails }) => ({
      activity: activity && { ...activity },
      rails: rails && { ...rails },
    }));
    return true;
  };

  return {
    learnMoney: async () => {
      const account = store.getState().session?.accounts.find(({ state }) => state === 'ready');
      if (asked || !account || !showsMoney(store.getState())) return;
      asked = ask(account.id);
      if (!(await asked)) asked = null;
    },
  };
}

function showsMoney({ activity, rails }: OptionsState): boolean {
  const caps = Object.keys(rails?.rails.amountCap ?? {});
  return caps.length > 0 || (activity?.entries.some(({ change }) => change) ?? false);
}

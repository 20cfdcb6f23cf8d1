import type { CustomerId } from '@/messages/answers';
import type { ChangeStanding, PlanChangeStart } from '@/messages/change-answers';
import type { Problem } from '@/messages/problem';
import { learnDecimals } from '@/ui/money-words';
import { repeatWhenAllowed } from '@/ui/popup/repeat-when-allowed';
import type { Bench } from './store';

export interface StartActions {
  /** Reads what the view starts from, and keeps up with what other windows do. */
  start: () => Promise<void>;
  /** The same reading again, after a failure. */
  load: () => Promise<void>;
  /** Reads the subscription again; answers it, or what went wrong. */
  readStart: () => Promise<PlanChangeStart | Problem>;
  readCatalogue: () => Promise<void>;
}

export function startActions({ desk, target, store, act }: Bench): StartActions {
  const { accountId, subscriptionId } = target;

  const readStart = async () => {
    const answer = await desk.send('readPlanChange', { accountId, subscriptionId });
    if (!answer.ok) return answer.problem;
    learnDecimals(answer.value.decimals); // Before anything of it is drawn.
    const { subscription } = answer.value;
    desk.onSubscription(subscription);
    void readCustomer(subscription.customer_id);
    return answer.value;
  };

  const readCatalogue = async () => {
    store.setState({ catalogue: { state: 'loading' } });
    const answer = await desk.send('listCatalogue', { accountId });
    if (!answer.ok) {
      const failed = { state: 'failed', problem: answer.problem } as const;
      store.setState({ catalogue: failed });
      repeatWhenAllowed(desk, answer.problem, () => {
        if (store.getState().catalogue === failed) void readCatalogue();
      });
      return;
    }
    store.setState({ catalogue: { state: 'ready', value: answer.value } });
    act().requote(); // What was drafted meanwhile may need a price of the catalogue.
  };

  /** Whose subscription it is by now: the button that charges has the name. */
  const readCustomer = async (id: CustomerId) => {
    if (store.getState().customer?.id === id) return;
    store.setState({ customer: null, nobody: null });
    const answer = await desk.send('lookUp', { query: id, accountId });
    const { matches, failures } = answer.ok ? answer.value : { matches: [], failures: [answer] };
    const match = matches.find(({ customer }) => customer.id === id);
    if (match) {
      store.setState({ customer: match.customer });
      return;
    }
    const nobody = failures[0]?.problem ?? { kind: 'not-found' };
    store.setState({ nobody });
    repeatWhenAllowed(desk, nobody, () => {
      if (store.getState().nobody === nobody) void readCustomer(id);
    });
  };

  const load = async () => {
    store.setState({ start: { state: 'loading' } });
    const [start] = await Promise.all([readStart(), readCatalogue()]);
    if (!('subscription' in start)) {
      const failed = { state: 'failed', problem: start } as const;
      store.setState({ start: failed });
      repeatWhenAllowed(desk, start, () => {
        if (store.getState().start === failed) void load();
      });
      return;
    }
    store.setState({ start: { state: 'ready', value: start } });
    if (start.last && waits(start.last)) act().show(start.last);
  };

  return {
    readStart,
    readCatalogue,
    load,
    start: async () => {
      desk.listen(({ event }) => {
        if (event === 'changesMoved') void act().follow(); // It tells its failures in the state.
      }, desk.signal);
      await load();
    },
  };
}

/** Whether an earlier change is still open, or ended without anybody seeing how. */
function waits({ state, seen }: ChangeStanding): boolean {
  return state === 'sent' || !seen;
}

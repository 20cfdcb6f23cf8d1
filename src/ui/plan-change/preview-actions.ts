import { type BillingMode, billingModes, billsNow } from '@/billing/mode';
import type { ItemRequest } from '@/billing/wire';
import { assess } from './assess';
import { chosenMode } from './chosen-mode';
import type { OnPaymentFailure, Quote, Quotes } from './state';
import type { Bench } from './store';

export interface PreviewActions {
  /**
   * Asks Paddle anew what the draft costs in every allowed mode, side by side. The figures of
   * before are gone at once; the questions of before are given up. Waits (milliseconds) first.
   */
  requote: (wait?: number) => void;
  pickMode: (mode: BillingMode) => void;
  /** Only the modes that bill at once are asked anew: the others do not depend on it. */
  pickOnPaymentFailure: (policy: OnPaymentFailure) => void;
}

export function previewActions({ desk, target, store }: Bench): PreviewActions {
  const view = crypto.randomUUID();
  let round = 0;
  let turn = 0;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (work: () => void, wait: number) => timers.add(setTimeout(work, wait));
  const newTurn = () => {
    turn += 1;
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  desk.signal.addEventListener('abort', newTurn, { once: true });

  const put = (mode: BillingMode, quote: Quote) =>
    store.setState(({ quotes }) => ({ quotes: { ...quotes, [mode]: quote } }));

  const ask = async (mode: BillingMode, items: ItemRequest[]) => {
    const mine = turn;
    const { accountId, subscriptionId } = target;
    const answer = await desk.send('previewChange', {
      accountId,
      subscriptionId,
      items,
      mode,
      on_payment_failure: billsNow(mode) ? store.getState().onPaymentFailure : 'prevent_change',
      view,
      round,
    });
    if (mine !== turn || desk.signal.aborted) return;
    if (answer.ok) {
      store.setState({ direction: answer.value.meaning.direction });
      put(mode, { state: 'ready', previewed: answer.value });
      return;
    }
    const { retryAt } = answer.problem;
    if (retryAt === undefined) return put(mode, { state: 'failed', problem: answer.problem });
    put(mode, { state: 'asked', held: true });
    later(() => void ask(mode, items), Math.max(0, retryAt - desk.now()));
  };

  /** The modes that the rules allow for the draft, with its items. */
  const wanted = () => {
    const { start, catalogue, draft } = store.getState();
    const assessment = assess({ start, catalogue, draft }, desk.now());
    if (!assessment?.change.possible || !assessment.plan.possible) return null;
    const modes = assessment.modes.flatMap(({ mode, allowed }) => (allowed ? [mode] : []));
    // The one that counts goes first, should the rate limit not let all of them pass.
    const first = chosenMode(store.getState(), assessment.modes);
    modes.sort((a, b) => Number(b === first) - Number(a === first));
    return { modes, items: assessment.plan.items };
  };

  return {
    requote: (wait = 0) => {
      newTurn();
      round += 1;
      const want = wanted();
      store.setState({ quotes: askedOf(want?.modes ?? []) });
      if (!want) return;
      const go = () => void Promise.all(want.modes.map((mode) => ask(mode, want.items)));
      if (wait === 0) go();
      else later(go, wait);
    },
    pickMode: (mode) => store.setState({ picked: mode }),
    pickOnPaymentFailure: (onPaymentFailure) => {
      store.setState({ onPaymentFailure });
      const want = wanted();
      if (!want) return;
      // Answers under way rest on the other policy, and one turn counts for all modes.
      const { quotes } = store.getState();
      const again = want.modes.filter((mode) => billsNow(mode) || quotes[mode]?.state === 'asked');
      newTurn();
      store.setState({ quotes: { ...quotes, ...askedOf(again) } });
      void Promise.all(again.map((mode) => ask(mode, want.items)));
    },
  };
}

function askedOf(modes: readonly BillingMode[]): Quotes {
  const quotes: Quotes = {};
  for (const mode of billingModes) if (modes.includes(mode)) quotes[mode] = { state: 'asked' };
  return quotes;
}

import { type BillingMode, billingModes, billsNow } from '@/billing/mode';
import type { Problem } from '@/messages/problem';
import { createPreviewMemory } from './preview-memory';
import { type PreviewQuestion, previewQuestions } from './preview-questions';
import type { OnPaymentFailure, Quote, Quotes } from './state';
import type { Bench } from './store';

export interface PreviewActions {
  /**
   * Shows what the draft costs in every allowed mode, side by side. The figures of before are gone
   * at once, the questions of before are given up, and what Paddle answered to the same question
   * within the last minute is not asked again.
   */
  requote: (how?: Requote) => void;
  /** Its figures go before those of the other modes, where the rate limit holds them all back. */
  pickMode: (mode: BillingMode) => void;
  /** Only the modes that bill at once are asked anew: the others do not depend on it. */
  pickOnPaymentFailure: (policy: OnPaymentFailure) => void;
}

interface Requote {
  /** Milliseconds to wait before anything is asked. */
  wait?: number;
  /** Has Paddle asked for every figure, also for one that it gave a moment ago. */
  anew?: boolean;
}

/** Milliseconds that a choice has to stand before the modes beside the one that counts are asked. */
const othersAfter = 400;

export function previewActions({ desk, target, store, act }: Bench): PreviewActions {
  const view = crypto.randomUUID();
  const memory = createPreviewMemory(desk.now);
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

  const put = (quotes: Quotes) =>
    store.setState((state) => ({ quotes: { ...state.quotes, ...quotes } }));

  /** Tells why there is no figure; what passes by itself has it asked for again. */
  const fail = (modes: readonly BillingMode[], problem: Problem, again: () => void) => {
    const { retryAt } = problem;
    if (retryAt === undefined) return put(forEach(modes, { state: 'failed', problem }));
    put(forEach(modes, { state: 'asked', held: problem }));
    later(again, Math.max(0, retryAt - desk.now()));
  };

  const ask = async (question: PreviewQuestion, canWait: boolean) => {
    const mine = turn;
    const { items, mode, onPaymentFailure, updated_at } = question;
    const { accountId, subscriptionId } = target;
    const answer = await desk.send('previewChange', {
      accountId,
      subscriptionId,
      items: [...items],
      mode,
      on_payment_failure: onPaymentFailure,
      canWait,
      view,
      round,
    });
    if (mine !== turn || desk.signal.aborted) return;
    if (answer.ok) {
      const previewed = answer.value;
      if (previewed.updated_at !== updated_at) return startAgain();
      memory.keep(question, previewed);
      store.setState({ direction: previewed.meaning.direction });
      return put({ [mode]: { state: 'ready', previewed } });
    }
    fail([mode], answer.problem, () => void ask(question, canWait));
  };

  /**
   * Somebody changed the subscription after the view had read it. The items asked for are made of
   * what it held then, and would take back what was changed since: no figure is shown for them.
   */
  const startAgain = async () => {
    const { writing } = store.getState();
    // What is being written, or was, changed it.
    if (writing.state !== 'none' && writing.state !== 'unsent') return;
    newTurn();
    const mine = turn;
    const modes = billingModes.filter((mode) => store.getState().quotes[mode]);
    put(forEach(modes, { state: 'asked' }));
    const problem = await act().showForeignChange();
    if (problem && mine === turn) fail(modes, problem, () => void startAgain());
  };

  /** Shows what Paddle answered to that question a moment ago; answers whether there is any. */
  const showKnown = (question: PreviewQuestion): boolean => {
    const previewed = memory.find(question);
    put({ [question.mode]: previewed ? { state: 'ready', previewed } : { state: 'asked' } });
    if (previewed) store.setState({ direction: previewed.meaning.direction });
    return previewed !== undefined;
  };

  /** What is known is shown at once; of the rest the mode that counts is asked first. */
  const quote = (questions: readonly PreviewQuestion[], wait = 0) => {
    const unknown = questions.filter((question) => !showKnown(question));
    const [counting] = questions;
    const askWhat = (counts: boolean) => {
      for (const each of unknown) if ((each === counting) === counts) void ask(each, !counts);
    };
    if (wait === 0) askWhat(true);
    else later(() => askWhat(true), wait);
    later(() => askWhat(false), wait + othersAfter);
  };

  return {
    requote: ({ wait, anew = false } = {}) => {
      newTurn();
      round += 1;
      if (anew) memory.clear();
      const questions = previewQuestions(store.getState(), desk.now());
      store.setState({ quotes: {} });
      quote(questions, wait);
    },
    pickMode: (mode) => {
      store.setState({ picked: mode });
      const { quotes } = store.getState();
      const picked = quotes[mode];
      if (picked?.state !== 'asked' || !picked.held) return;
      // It was there to compare, and is what the agent waits for now.
      newTurn();
      const questions = previewQuestions(store.getState(), desk.now());
      quote(questions.filter((each) => quotes[each.mode]?.state !== 'ready'));
    },
    pickOnPaymentFailure: (onPaymentFailure) => {
      store.setState({ onPaymentFailure });
      const { quotes } = store.getState();
      newTurn();
      // Answers under way rest on the other policy, and one turn counts for all modes.
      quote(
        previewQuestions(store.getState(), desk.now()).filter(
          ({ mode }) => billsNow(mode) || quotes[mode]?.state === 'asked',
        ),
      );
    },
  };
}

function forEach(modes: readonly BillingMode[], quote: Quote): Quotes {
  return Object.fromEntries(modes.map((mode) => [mode, quote]));
}

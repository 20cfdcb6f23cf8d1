import type { ChangeSubject, UpdateTransaction } from '@/actions/change-desk';
import { PortageError } from '@/actions/portage-error';
import type { PromisedMoney } from '@/billing/promise';
import type { ItemRequest } from '@/billing/wire';
import { PaddleError } from '@/paddle/errors';
import type { PaddleAccount, Payment } from './paddle-account';
import type { VirtualTime } from './virtual-time';

/** What happens to a request that changes the subscription. */
export interface SendFault {
  fate:
    | 'answered'
    /** In Paddle's own words, with a status of 4xx. */
    | 'refused'
    /** By our own budget: it never leaves. */
    | 'held-back'
    /** The vault was locked in the middle of it: it never leaves. */
    | 'locked'
    | 'trouble-before'
    | 'trouble-after'
    | 'reset-before'
    /** The connection is lost, and Paddle goes on. */
    | 'dropped'
    | 'timed-out'
    | 'timed-out-and-lost'
    /** Applied, and answered with a page that is no answer. */
    | 'odd-answer';
  /** Milliseconds until Paddle has done it, or until the connection is lost. */
  takes: number;
  /** Milliseconds from the lost connection until Paddle has done it. */
  late: number;
  payment: Payment;
}

export type ReadFault = 'none' | 'slow' | 'fails';

export interface Wire {
  readSubscription(): Promise<ChangeSubject>;
  readUpdateTransaction(): Promise<UpdateTransaction | undefined>;
  readTransaction(id: string): Promise<UpdateTransaction | undefined>;
  readPromise(promised: PromisedMoney): Promise<PromisedMoney>;
  /** `onCut` tells when the sender dies: the connection is lost then. */
  send(update: {
    by: string;
    items: readonly ItemRequest[];
    onCut: (cut: () => void) => void;
  }): Promise<void>;
  goOffline(forMs: number): void;
  heal(): void;
}

export const timeLimit = 60_000;
/** The longest that Paddle goes on after a lost connection, within the reach of the watch. */
export const longestLate = 50_000;

const smooth: SendFault = { fate: 'answered', takes: 400, late: 0, payment: 'at-once' };

/** The way to Paddle, with a script of what goes wrong on it. */
export function createWire(
  { time, account }: { time: VirtualTime; account: PaddleAccount },
  faults: { sends: readonly SendFault[]; reads: readonly ReadFault[] },
): Wire {
  let { sends, reads } = { sends: [...faults.sends], reads: [...faults.reads] };
  let offlineUntil = 0;
  const offline = () => time.now() < offlineUntil;

  async function read<T>(look: () => T): Promise<T> {
    const fault = reads.shift() ?? 'none';
    if (offline()) throw new PaddleError('offline');
    await time.pause(60);
    const seen = look();
    await time.pause(fault === 'slow' ? 9_000 : 60);
    if (fault === 'fails' || offline()) throw new PaddleError('unreachable');
    return seen;
  }

  return {
    readSubscription: () =>
      read(() => {
        const { items, updated_at } = account.current();
        return { status: 'active', customer_id: 'ctm_1', updated_at, items };
      }),
    readUpdateTransaction: () =>
      read(() => {
        const newest = account.transactions.at(-1);
        return newest && { ...newest };
      }),
    readTransaction: (id) =>
      read(() => {
        const found = account.transactions.find((transaction) => transaction.id === id);
        return found && { ...found };
      }),
    readPromise: (promised) => read(() => promised),
    async send({ by, items, onCut }) {
      const fault = sends.shift() ?? smooth;
      if (offline()) throw new PaddleError('offline');
      const { appliedAfter, answeredAfter, answer } = course(fault);
      let applied = false;
      const apply = () => {
        if (!applied) account.update({ by, items, payment: fault.payment });
        applied = true;
      };
      if (appliedAfter !== undefined) {
        time.after(appliedAfter, apply);
        onCut(() => time.after(longestLate, apply));
      }
      await time.pause(answeredAfter);
      if (answer) throw answer;
      if (offline()) throw new PaddleError('unreachable');
    },
    goOffline(forMs) {
      offlineUntil = Math.max(offlineUntil, time.now() + forMs);
    },
    heal() {
      sends = [];
      reads = [];
      offlineUntil = 0;
    },
  };
}

interface Course {
  appliedAfter?: number;
  answeredAfter: number;
  answer?: Error;
}

function course({ fate, takes, late }: SendFault): Course {
  const applied = { appliedAfter: takes, answeredAfter: takes + 50 };
  const notApplied = { answeredAfter: takes };
  const lost = new PaddleError('unreachable');
  const courses: Record<SendFault['fate'], Course> = {
    answered: applied,
    refused: { ...notApplied, answer: declined() },
    'held-back': { answeredAfter: 0, answer: new PaddleError('rate-limited', { retryAt: 1 }) },
    locked: { answeredAfter: 0, answer: new PortageError('locked') },
    'trouble-before': { ...notApplied, answer: trouble('internal_error') },
    'trouble-after': { ...applied, answer: trouble() },
    'reset-before': { ...notApplied, answer: lost },
    dropped: { appliedAfter: takes + late, answeredAfter: takes, answer: lost },
    'timed-out': { appliedAfter: timeLimit + late, answeredAfter: timeLimit, answer: overdue() },
    'timed-out-and-lost': { answeredAfter: timeLimit, answer: overdue() },
    'odd-answer': { ...applied, answer: new PaddleError('unexpected-answer') },
  };
  return courses[fate];
}

const declined = () =>
  new PaddleError('refused', { status: 400, code: 'subscription_payment_declined' });
const trouble = (code?: string) =>
  new PaddleError('paddle-trouble', { status: code === undefined ? 502 : 500, code });
const overdue = () => new PaddleError('timeout');

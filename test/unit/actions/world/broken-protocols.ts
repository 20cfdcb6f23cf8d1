import type { ChangeDesk } from '@/actions/change-desk';
import { PaddleError } from '@/paddle/errors';
import type { Breaking } from './play';
import type { rules } from './rules';

interface BrokenProtocol {
  how: string;
  breaking: Breaking;
  /** The rule that sees it; others may, too. */
  seenBy: keyof typeof rules;
}

/** Ways to break the protocol by handing it a desk that lies to it: each has to be seen. */
export const brokenProtocols: BrokenProtocol[] = [
  {
    how: 'sends before the journal has it',
    breaking: (desk) => {
      let sending: Promise<void> | undefined;
      return {
        ...desk,
        journal: {
          ...desk.journal,
          async write(entry) {
            if (entry.state === 'sent') {
              sending = desk.paddle.sendUpdate(entry.intended);
              await sending.catch(() => {});
            }
            await desk.journal.write(entry);
          },
        },
        paddle: { ...desk.paddle, sendUpdate: async () => sending },
      };
    },
    seenBy: 'nothing is sent without a confirmed change and its entry on the disk',
  },
  {
    how: 'does not wait for the journal',
    breaking: (desk) => ({
      ...desk,
      journal: {
        ...desk.journal,
        async write(entry) {
          desk.journal.write(entry).catch(() => {});
        },
      },
    }),
    seenBy: 'nothing is sent without a confirmed change and its entry on the disk',
  },
  {
    how: 'sends again when the time is up',
    breaking: (desk) =>
      withPaddle(desk, {
        sendUpdate: (intended) =>
          desk.paddle.sendUpdate(intended).catch((error: unknown) => {
            if (error instanceof PaddleError && error.kind === 'timeout')
              return desk.paddle.sendUpdate(intended);
            throw error;
          }),
      }),
    seenBy: 'one confirm sends one request and makes one update',
  },
  {
    how: 'takes a server error for a refusal',
    breaking: (desk) =>
      withPaddle(desk, {
        sendUpdate: (intended) =>
          desk.paddle.sendUpdate(intended).catch((error: unknown) => {
            if (error instanceof PaddleError && (error.status ?? 0) >= 500)
              throw new PaddleError('refused', { status: 400, code: 'refused' });
            throw error;
          }),
      }),
    seenBy: 'not-applied and refused are never said of what was applied',
  },
  {
    how: 'decides after the first reading',
    breaking: (desk) => {
      let elapsed = 0;
      return {
        ...desk,
        elapsed() {
          elapsed += 60_000;
          return elapsed;
        },
      };
    },
    seenBy: 'not-applied and refused are never said of what was applied',
  },
  {
    how: 'measures the minute by the clock on the wall',
    breaking: (desk) => ({ ...desk, elapsed: desk.now }),
    seenBy: 'not-applied and refused are never said of what was applied',
  },
  {
    how: 'does not compare with the preview',
    breaking: (desk, change) =>
      withPaddle(desk, {
        async readSubscription() {
          const read = await desk.paddle.readSubscription();
          return change ? { ...read, updated_at: change.before.updated_at } : read;
        },
      }),
    seenBy: 'nothing is sent over a change that was read',
  },
  {
    how: 'takes the newest transaction for its own',
    breaking: (desk, change) => {
      let asked = 0;
      return withPaddle(desk, {
        async readUpdateTransaction() {
          asked += 1;
          const newest = await desk.paddle.readUpdateTransaction();
          return change && asked === 1 ? undefined : newest;
        },
      });
    },
    seenBy: 'paid and failed are said only of a transaction since the preview',
  },
  {
    how: 'takes no lock',
    breaking: (desk) => ({ ...desk, alone: (work) => work() }),
    seenBy: 'whatever was sent ends, and the journal with it',
  },
  {
    how: 'believes that an unreadable subscription is as it was',
    breaking: (desk, change) =>
      withPaddle(desk, {
        readSubscription: async () => {
          const entry = change ?? (await desk.journal.read());
          return desk.paddle.readSubscription().catch((error: unknown) => {
            if (!entry) throw error;
            return { status: 'active', customer_id: 'ctm_1', ...entry.before };
          });
        },
      }),
    seenBy: 'not-applied and refused are never said of what was applied',
  },
];

function withPaddle(desk: ChangeDesk, other: Partial<ChangeDesk['paddle']>): ChangeDesk {
  return { ...desk, paddle: { ...desk.paddle, ...other } };
}

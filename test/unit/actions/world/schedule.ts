import fc from 'fast-check';
import type { DiskFault } from './disk';
import type { Payment } from './paddle-account';
import { longestLate, type ReadFault, type SendFault } from './wire';
import type { Kill } from './worker';
import type { Faults } from './world';

/** Everything that will happen to a world. Times are milliseconds from its start. */
export interface Schedule extends Faults {
  windows: readonly AgentWindow[];
  /** By worker, in the order in which they start. */
  kills: readonly (Kill | null)[];
  /** From a worker's death until the next one starts. */
  restartAfter: number;
  /** When the popup is opened or the alarm goes off. */
  wakes: readonly number[];
  colleague: readonly { at: number; plan: number }[];
  jumps: readonly { at: number; by: number }[];
  outages: readonly { at: number; lasts: number }[];
}

export interface AgentWindow {
  previewsAt: number;
  /** From the preview to the confirm. */
  thinks: number;
  plan: number;
  kind: 'charge' | 'invoice' | 'nothing';
  /** How often the agent previews and confirms anew what was not applied. */
  again: number;
}

const day = 86_400_000;
const ms = (max: number, min = 0) => fc.integer({ min, max });
const listOf = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { maxLength });
const plan = ms(2);
/** Early, when the requests are on their way, as often as late. */
const moment = fc.oneof(ms(3_000), ms(90_000));

const window: fc.Arbitrary<AgentWindow> = fc.record({
  previewsAt: fc.oneof(fc.constant(0), moment),
  thinks: fc.oneof(fc.constant(1_000), ms(90_000, 500)),
  plan,
  kind: fc.constantFrom('charge', 'invoice', 'nothing'),
  again: ms(2),
});

const send: fc.Arbitrary<SendFault> = fc.record({
  fate: fc.constantFrom(
    'answered',
    'refused',
    'held-back',
    'locked',
    'trouble-before',
    'trouble-after',
    'reset-before',
    'dropped',
    'timed-out',
    'timed-out-and-lost',
    'odd-answer',
  ),
  takes: fc.oneof(ms(1_000), ms(15_000)),
  late: fc.oneof(ms(2_000), ms(longestLate)),
  payment: fc.constantFrom<Payment[]>('at-once', 'later', 'declined', 'not-billed'),
});

const read: fc.Arbitrary<ReadFault> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constantFrom('slow', 'fails') },
);
const write: fc.Arbitrary<DiskFault> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constantFrom('fails', 'fails-yet-stored') },
);
const kill: fc.Arbitrary<Kill | null> = fc.option(
  fc.record({
    call: fc.oneof(ms(9, 1), ms(40, 1)),
    moment: fc.constantFrom('before', 'after'),
  }),
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  windows: fc.array(window, { minLength: 1, maxLength: 3 }),
  sends: listOf(send, 4),
  reads: listOf(read, 12),
  disk: listOf(write, 12),
  kills: listOf(kill, 5),
  restartAfter: fc.oneof(ms(100), ms(30_000)),
  wakes: listOf(moment, 3),
  colleague: listOf(fc.record({ at: moment, plan }), 2),
  jumps: listOf(fc.record({ at: moment, by: fc.constantFrom(-day, day, -60_000, 60_000) }), 4),
  outages: listOf(fc.record({ at: moment, lasts: ms(120_000) }), 1),
});

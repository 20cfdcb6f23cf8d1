import { describe, expect, it } from 'vitest';
import { judgeModes } from '@/billing/allowed-modes';
import { type BillingMode, billingModes } from '@/billing/mode';
import type { ChangeOutline } from '@/billing/situation';
import { noon, situationWith } from './builders';

/**
 * What Paddle's documents say, written down cell by cell. The columns of a collection mode are
 * prorated_immediately, prorated_next_billing_period, full_immediately, full_next_billing_period
 * and do_not_bill.
 */
const documented = `
status   | change        | ahead  | automatic | manual
active   | same prices   | none   | D D D D D | D D D D D
active   | same prices   | cancel | D S D S D | D S D S D
active   | same prices   | pause  | D S D S D | D S D S D
active   | same prices   | resume | D D D D D | D D D D D
active   | other prices  | none   | D D D D D | D D D D D
active   | other prices  | cancel | D S D S D | D S D S D
active   | other prices  | pause  | D S D S D | D S D S D
active   | other prices  | resume | D D D D D | D D D D D
active   | longer cycle  | none   | D I D I D | D I D I D
active   | longer cycle  | cancel | D S D S D | D S D S D
active   | longer cycle  | pause  | D S D S D | D S D S D
active   | longer cycle  | resume | D I D I D | D I D I D
active   | shorter cycle | none   | D ? D I D | D ? D I D
active   | shorter cycle | cancel | D S D S D | D S D S D
active   | shorter cycle | pause  | D S D S D | D S D S D
active   | shorter cycle | resume | D ? D I D | D ? D I D
trialing | same prices   | none   | T T T T D | T T T T D
trialing | same prices   | cancel | T T T T D | T T T T D
trialing | same prices   | pause  | T T T T D | T T T T D
trialing | same prices   | resume | T T T T D | T T T T D
trialing | other prices  | none   | T T T T ? | T T T T ?
trialing | other prices  | cancel | T T T T ? | T T T T ?
trialing | other prices  | pause  | T T T T ? | T T T T ?
trialing | other prices  | resume | T T T T ? | T T T T ?
trialing | longer cycle  | none   | T T T T ? | T T T T ?
trialing | longer cycle  | cancel | T T T T ? | T T T T ?
trialing | longer cycle  | pause  | T T T T ? | T T T T ?
trialing | longer cycle  | resume | T T T T ? | T T T T ?
trialing | shorter cycle | none   | T T T T ? | T T T T ?
trialing | shorter cycle | cancel | T T T T ? | T T T T ?
trialing | shorter cycle | pause  | T T T T ? | T T T T ?
trialing | shorter cycle | resume | T T T T ? | T T T T ?
paused   | same prices   | none   | P P P P D | P P P P D
paused   | same prices   | cancel | P P P P D | P P P P D
paused   | same prices   | pause  | P P P P D | P P P P D
paused   | same prices   | resume | P P P P D | P P P P D
paused   | other prices  | none   | P P P P D | P P P P D
paused   | other prices  | cancel | P P P P D | P P P P D
paused   | other prices  | pause  | P P P P D | P P P P D
paused   | other prices  | resume | P P P P D | P P P P D
paused   | longer cycle  | none   | P P P P D | P P P P D
paused   | longer cycle  | cancel | P P P P D | P P P P D
paused   | longer cycle  | pause  | P P P P D | P P P P D
paused   | longer cycle  | resume | P P P P D | P P P P D
paused   | shorter cycle | none   | P P P P D | P P P P D
paused   | shorter cycle | cancel | P P P P D | P P P P D
paused   | shorter cycle | pause  | P P P P D | P P P P D
paused   | shorter cycle | resume | P P P P D | P P P P D
past_due | same prices   | none   | O O O O O | O O O O O
past_due | same prices   | cancel | O O O O O | O O O O O
past_due | same prices   | pause  | O O O O O | O O O O O
past_due | same prices   | resume | O O O O O | O O O O O
past_due | other prices  | none   | O O O O O | O O O O O
past_due | other prices  | cancel | O O O O O | O O O O O
past_due | other prices  | pause  | O O O O O | O O O O O
past_due | other prices  | resume | O O O O O | O O O O O
past_due | longer cycle  | none   | O O O O O | O O O O O
past_due | longer cycle  | cancel | O O O O O | O O O O O
past_due | longer cycle  | pause  | O O O O O | O O O O O
past_due | longer cycle  | resume | O O O O O | O O O O O
past_due | shorter cycle | none   | O O O O O | O O O O O
past_due | shorter cycle | cancel | O O O O O | O O O O O
past_due | shorter cycle | pause  | O O O O O | O O O O O
past_due | shorter cycle | resume | O O O O O | O O O O O
canceled | same prices   | none   | C C C C C | C C C C C
canceled | same prices   | cancel | C C C C C | C C C C C
canceled | same prices   | pause  | C C C C C | C C C C C
canceled | same prices   | resume | C C C C C | C C C C C
canceled | other prices  | none   | C C C C C | C C C C C
canceled | other prices  | cancel | C C C C C | C C C C C
canceled | other prices  | pause  | C C C C C | C C C C C
canceled | other prices  | resume | C C C C C | C C C C C
canceled | longer cycle  | none   | C C C C C | C C C C C
canceled | longer cycle  | cancel | C C C C C | C C C C C
canceled | longer cycle  | pause  | C C C C C | C C C C C
canceled | longer cycle  | resume | C C C C C | C C C C C
canceled | shorter cycle | none   | C C C C C | C C C C C
canceled | shorter cycle | cancel | C C C C C | C C C C C
canceled | shorter cycle | pause  | C C C C C | C C C C C
canceled | shorter cycle | resume | C C C C C | C C C C C
`;

const letters: Record<string, string> = {
  D: 'documented',
  '?': 'ask-preview',
  T: 'trial',
  P: 'paused',
  S: 'scheduled-change',
  I: 'interval-change',
  O: 'past-due',
  C: 'canceled',
};

const modesInTable: readonly BillingMode[] = [
  'prorated_immediately',
  'prorated_next_billing_period',
  'full_immediately',
  'full_next_billing_period',
  'do_not_bill',
];

const outlines: Record<string, ChangeOutline> = {
  'same prices': { items: 'quantities', interval: 'none' },
  'other prices': { items: 'prices', interval: 'none' },
  'longer cycle': { items: 'prices', interval: 'lengthens' },
  'shorter cycle': { items: 'prices', interval: 'shortens' },
};

interface Cell {
  status: string;
  change: string;
  ahead: string;
  collection: string;
  mode: BillingMode;
  expected: string;
}

const cells: Cell[] = documented
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((row) => {
    const [status = '', change = '', ahead = '', ...collections] = row
      .split('|')
      .map((part) => part.trim());
    return collections.flatMap((verdicts, index) =>
      modesInTable.map((mode, column) => ({
        status,
        change,
        ahead,
        collection: index === 0 ? 'automatic' : 'manual',
        mode,
        expected: letters[verdicts.split(' ')[column] ?? ''] ?? 'no such letter',
      })),
    );
  });

function verdict(subscription: object, change: Partial<ChangeOutline>, mode: BillingMode): string {
  const judged = judgeModes(situationWith(subscription, change)).find((one) => one.mode === mode);
  if (judged === undefined) return 'not judged';
  return judged.allowed ? judged.certainty : judged.reason;
}

describe('the billing modes of a change', () => {
  it('has a cell for every status, change, scheduled change, collection mode and billing mode', () => {
    const keys = cells.map(({ expected, ...key }) => Object.values(key).join(' '));
    expect(new Set(keys).size).toBe(5 * 4 * 4 * 2 * 5);
    expect(keys).toHaveLength(5 * 4 * 4 * 2 * 5);
  });

  it.each(cells)('$status, $change, $ahead ahead, $collection: $mode is $expected', (cell) => {
    const { status, change, ahead, collection, mode, expected } = cell;
    const scheduled =
      ahead === 'none' ? null : { action: ahead, effective_at: '2026-06-10T12:01:46.293348Z' };
    const subscription = {
      status,
      collection_mode: collection,
      scheduled_change: scheduled,
      next_billed_at: scheduled === null ? '2026-06-10T12:01:46.293348Z' : null,
    };
    expect(verdict(subscription, outlines[change] ?? {}, mode)).toBe(expected);
  });

  it('judges every mode, in the order in which they are shown', () => {
    expect(judgeModes(situationWith()).map((one) => one.mode)).toEqual(billingModes);
  });

  const furtherRules: [string, Partial<ChangeOutline>, string][] = [
    ['the next bill moves', { nextBilledAt: '2026-06-20T12:00:00Z' }, 'D D N N D'],
    [
      'the next bill and the cycle move',
      { nextBilledAt: '2027-05-20T12:00:00Z', interval: 'lengthens' },
      'D I N I D',
    ],
    ['a price has usage allowances', { usageAllowance: true }, 'U U D D D'],
    ['nothing changes', { items: 'unchanged' }, 'E E E E E'],
    ['the list of items is wrong', { problems: [{ kind: 'no-items-left' }] }, 'W W W W W'],
    ['the currency changes', { currency: 'EUR' }, 'M M M M M'],
    ['the currency asked for is the one it has', { currency: 'USD' }, 'D D D D D'],
  ];
  const furtherLetters: Record<string, string> = {
    ...letters,
    N: 'next-bill-moves',
    U: 'usage-allowance',
    E: 'nothing-changes',
    W: 'invalid-items',
    M: 'currency-change',
  };

  it.each(furtherRules)('when %s', (_, change, expected) => {
    const verdicts = modesInTable.map((mode) => verdict({}, change, mode));
    expect(verdicts).toEqual(expected.split(' ').map((letter) => furtherLetters[letter]));
  });

  it('asks the preview about every mode in a status that Paddle added', () => {
    const verdicts = modesInTable.map((mode) => verdict({ status: 'dormant' }, {}, mode));
    expect(new Set(verdicts)).toEqual(new Set(['ask-preview']));
  });

  it('refuses every mode in the last half hour before the renewal', () => {
    const next_billed_at = new Date(noon + 29 * 60_000).toISOString();
    const verdicts = modesInTable.map((mode) => verdict({ next_billed_at }, {}, mode));
    expect(new Set(verdicts)).toEqual(new Set(['locked-renewal']));
  });
});

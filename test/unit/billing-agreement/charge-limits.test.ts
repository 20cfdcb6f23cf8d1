import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BillingMode, billsNow } from '@/billing/mode';
import { kindOfCode } from '@/paddle/error-kinds';
import { refusalWords } from '@/ui/plan-change/change-refusal-words';
import { modes } from '../../simulator/changes/mode';
import { accounts } from '../../simulator/seed/accounts';
import { people } from '../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../simulator/start';
import { readWords } from '../ui/catalogue';
import { collections, minute, now, ordinary, previewed, situated, updated } from './situations';

let simulator: Simulator;
beforeAll(async () => {
  readWords();
  simulator = await startSimulator({ now: () => now });
});
afterAll(() => simulator.stop());

/** So many immediate charges of the subscription, so many minutes ago, and what they exceed. */
const histories = [
  { charges: 19, ago: 1, exceeds: null },
  { charges: 20, ago: 1, exceeds: 'hour' },
  { charges: 20, ago: 59, exceeds: 'hour' },
  { charges: 20, ago: 60, exceeds: null },
  { charges: 99, ago: 61, exceeds: null },
  { charges: 100, ago: 61, exceeds: 'day' },
  { charges: 100, ago: 24 * 60 - 1, exceeds: 'day' },
  { charges: 100, ago: 24 * 60, exceeds: null },
] as const;

const codes = {
  hour: 'subscription_immediate_charge_hour_limit_exceeded',
  day: 'subscription_immediate_charge_24_hour_limit_exceeded',
};

const cells = collections.flatMap((collection) =>
  histories.map((history) => ({ ...ordinary, ...history, collection })),
);

describe('Paddle’s limits on immediate charges count in the modes that bill now, and in no other', () => {
  it.each(cells)('$collection: $charges charges $ago minutes ago', async (cell) => {
    const refused = new Map<BillingMode, [status: number, code: string | undefined]>();
    for (const mode of modes) {
      charged(cell);
      const { status, json } = await updated(simulator, ordinary.change, mode);
      if (status !== 200) refused.set(mode, [status, json.error?.code]);
    }

    const expected = cell.exceeds === null ? [] : modes.filter(billsNow);
    expect([...refused.keys()]).toEqual(expected);
    for (const [status, code] of refused.values()) {
      expect([status, code]).toEqual([429, cell.exceeds && codes[cell.exceeds]]);
    }
  });

  it('a preview is no charge: it is not limited, so only the write can tell', async () => {
    charged({ ...ordinary, charges: 100, ago: 1 });
    expect([...(await previewed(simulator, ordinary.change)).keys()]).toEqual([...modes]);
  });

  it('they are told apart from each other, and from the limit of requests', () => {
    const words = Object.values(codes).map((code) => {
      expect(kindOfCode(code, 'request_error')).toBe('charge-limit');
      return refusalWords({ kind: 'charge-limit', code });
    });
    const requests = refusalWords({ kind: 'rate-limited', code: 'too_many_requests' });
    expect(new Set([...words, requests]).size).toBe(3);
  });
});

function charged({ charges, ago, ...cell }: typeof ordinary & { charges: number; ago: number }) {
  situated(simulator, cell);
  const account = simulator.control.state.accounts.get(accounts.sandbox.id);
  const then = now.getTime() - ago * minute;
  account?.immediateCharges.set(
    people.jane.subscriptionId,
    Array.from({ length: charges }, () => then),
  );
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/start';
import {
  ahead,
  type Cell,
  changeNames,
  changes,
  collections,
  generous,
  judged,
  minute,
  now,
  ordinary,
  previewed,
  situated,
  statuses,
  strict,
} from './situations';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ now: () => now });
});
afterAll(() => simulator.stop());

const everywhere = statuses.flatMap((status) =>
  collections.flatMap((collection) =>
    ahead.map((scheduled) => ({ ...ordinary, status, collection, scheduled })),
  ),
);

describe('the product and the simulator agree on billing modes', () => {
  const cells = everywhere.flatMap((cell) =>
    changeNames.map((change): Cell => ({ ...cell, change })),
  );

  it.each(cells)('$status, $collection, $scheduled ahead: $change', expectAgreement);
});

describe('they agree on the half hour before a renewal, and before what comes in its place', () => {
  const cells = everywhere.flatMap((cell) =>
    [-1, 29, 30, 31].map((minutes) => ({ ...cell, minutes, until: minutes * minute })),
  );

  it.each(cells)('$status, $collection, $scheduled in $minutes minutes', expectAgreement);

  it('to the millisecond', async () => {
    for (const until of [30 * minute, 30 * minute + 1]) {
      await expectAgreement({ ...ordinary, until });
    }
  });
});

async function expectAgreement(cell: Cell): Promise<void> {
  const subscription = situated(simulator, cell);
  const { documented, contested } = judged(subscription, changes[cell.change].outline);
  const { policies } = simulator.control.state;

  Object.assign(policies, strict);
  expect([...(await previewed(simulator, cell.change)).keys()]).toEqual(documented);
  Object.assign(policies, generous);
  expect(new Set((await previewed(simulator, cell.change)).keys())).toEqual(
    new Set([...documented, ...contested]),
  );
}

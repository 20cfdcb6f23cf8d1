/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing');
  return (low + high) / 2;
}

/**
 * How many times longer ours takes than its floor: the ratio of the medians of several runs. The
 * two take turns, and turns at being first, so that whatever else the machine does meets both.
 */
export async function compare(
  runs: number,
  measure: { ours: () => Promise<number>; floor: () => Promise<number> },
): Promise<number> {
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const turns = run % 2 === 0 ? (['floor', 'ours'] as const) : (['ours', 'floor'] as const);
    for (const turn of turns) times[turn].push(await measure[turn]());
  }
  return median(times.ours) / median(times.floor);
}

/**
 * How many round trips these requests took one after another, each answer having been held back for
 * `delay`: a request that came later than that after the first of its round waited for an answer.
 * Times in milliseconds, in any order.
 */
export function roundTrips(arrivals: readonly number[], delay: number): number {
  let rounds = 0;
  let began = Number.NEGATIVE_INFINITY;
  for (const arrival of arrivals.toSorted((a, b) => a - b)) {
    if (arrival - began < delay) continue;
    rounds += 1;
    began = arrival;
  }
  return rounds;
}

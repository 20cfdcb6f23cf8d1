import type { PaddleClient } from '@/paddle/client';
import { type Decimals, readDecimals } from '@/paddle/currencies';

/** Nobody waits longer for what the table of `billing/money` knows almost as well. */
const limit = 3_000;

/** What Paddle says of its currencies; null where it does not, and the table has to do. */
export async function readKnownDecimals(client: PaddleClient): Promise<Decimals | null> {
  try {
    return await readDecimals(client, { signal: AbortSignal.timeout(limit) });
  } catch {
    // Late, unreadable, or from before Paddle had it: no reason to show no money at all.
    return null;
  }
}

import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgePrice } from '@/billing/judge-price';
import { readPreview } from '@/billing/preview-meaning';
import { subscriptionPreview } from '@/paddle/preview-fields';
import { type Simulator, startSimulator } from '../../simulator/start';
import type { Subscription } from '../../simulator/wire';
import {
  type Cell,
  changeNames,
  changes,
  judged,
  now,
  ordinary,
  previewed,
  pricedAs,
  situated,
  statuses,
} from './situations';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ now: () => now });
});
afterAll(() => simulator.stop());

/** Jane lives in the United States, so every price is converted from dollars. */
const currencies = ['EUR', 'JPY', 'HUF', 'COP', 'SEK', 'KRW'] as const;

describe('prices in another currency than the subscription’s', () => {
  const cells = currencies.flatMap((currency) =>
    statuses.flatMap((status) =>
      changeNames.map((change): Cell => ({ ...ordinary, currency, status, change })),
    ),
  );

  it.each(cells)('allow the same: $currency, $status, $change', async (cell) => {
    const subscription = situated(simulator, cell);
    const { documented, contested } = judged(subscription, changes[cell.change].outline);
    expect(judged({ ...subscription, currency_code: 'USD' }, changes[cell.change].outline)).toEqual(
      { documented, contested },
    );
    const [name] = changes[cell.change].to;
    if (cell.change !== 'same prices') {
      expect(judgePrice(pricedAs(simulator, name).price, subscription)).toEqual({
        fits: true,
        converted: true,
      });
    }

    const answers = await previewed(simulator, cell.change);
    expect([...answers.keys()].filter((mode) => !contested.includes(mode))).toEqual(documented);
    for (const [mode, { json }] of answers) {
      const preview = v.parse(subscriptionPreview, json.data);
      const { currency, recurring } = readPreview(preview, subscription, mode);
      expect([currency, recurring.after?.currency_code]).toEqual([cell.currency, cell.currency]);
    }
  });
});

describe('another currency asked for', () => {
  const cells = [...currencies, 'USD' as const].flatMap((asked) =>
    statuses.map((status) => ({ status, asked })),
  );

  it.each(cells)('$asked instead of dollars, $status', async ({ status, asked }) => {
    const subscription = situated(simulator, { ...ordinary, status });
    const outline = { ...changes[ordinary.change].outline, currency: asked };
    const { documented, contested } = judged(subscription, outline);
    if (asked !== 'USD') expect([...documented, ...contested]).toEqual([]);

    const taken = await previewed(simulator, ordinary.change, fieldsFor(status, asked));
    expect(new Set(taken.keys())).toEqual(new Set([...documented, ...contested]));
  });
});

/** In a trial and a pause Paddle takes no such field at all; the same currency need not be said. */
function fieldsFor(status: Subscription['status'], currency_code: string) {
  const unsaid = currency_code === 'USD' && (status === 'trialing' || status === 'paused');
  return unsaid ? {} : { currency_code };
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeModes } from '@/billing/allowed-modes';
import type { ChangeOutline } from '@/billing/situation';
import { modes } from '../simulator/changes/mode';
import { accounts } from '../simulator/seed/accounts';
import { type PriceName, priceId } from '../simulator/seed/catalogue';
import { people } from '../simulator/seed/people';
import { type Simulator, startSimulator } from '../simulator/start';
import type { Account } from '../simulator/state';
import type { Subscription } from '../simulator/wire';
import { ask } from './simulator/ask';

/**
 * The product's rules and the simulator's are written apart, from the same documents: neither knows
 * the other. Every situation is judged here and asked as a preview.
 */
const statuses = ['active', 'trialing', 'paused', 'past_due', 'canceled'] as const;
const collections = ['automatic', 'manual'] as const;
const ahead = ['none', 'cancel', 'pause', 'resume'] as const;

/** What the subscription is on, what it shall be on, and what the product calls that. */
const changes: Record<
  string,
  { from: [PriceName, number]; to: [PriceName, number]; outline: ChangeOutline }
> = {
  'same prices': {
    from: ['businessMonthly', 1],
    to: ['businessMonthly', 3],
    outline: { items: 'quantities', interval: 'none' },
  },
  'other prices': {
    from: ['teamMonthly', 1],
    to: ['businessMonthly', 1],
    outline: { items: 'prices', interval: 'none' },
  },
  'longer cycle': {
    from: ['teamMonthly', 1],
    to: ['businessYearly', 1],
    outline: { items: 'prices', interval: 'lengthens' },
  },
  'shorter cycle': {
    from: ['businessYearly', 1],
    to: ['teamMonthly', 1],
    outline: { items: 'prices', interval: 'shortens' },
  },
};

const cells = statuses.flatMap((status) =>
  collections.flatMap((collection) =>
    ahead.flatMap((scheduled) =>
      Object.keys(changes).map((change) => ({ status, collection, scheduled, change })),
    ),
  ),
);

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
  simulator.control.setRateLimit(null);
});
afterAll(() => simulator.stop());

/** The modes which the product takes for certain, and those which it would ask a preview about. */
function judged(subscription: Subscription, outline: ChangeOutline) {
  const verdicts = judgeModes({ subscription, change: outline, now: Date.now() });
  const allowed = (certainty: string) =>
    verdicts.flatMap((one) => (one.allowed && one.certainty === certainty ? [one.mode] : []));
  return { documented: allowed('documented'), contested: allowed('ask-preview') };
}

async function previewed([name, quantity]: [PriceName, number]): Promise<string[]> {
  const taken: string[] = [];
  for (const mode of modes) {
    const { status } = await ask(
      simulator,
      `/subscriptions/${people.jane.subscriptionId}/preview`,
      {
        method: 'PATCH',
        body: {
          items: [{ price_id: priceId('sandbox', name), quantity }],
          proration_billing_mode: mode,
        },
      },
    );
    if (status === 200) taken.push(mode);
  }
  return taken;
}

describe('the product and the simulator agree on billing modes', () => {
  it.each(cells)('$status, $collection, $scheduled ahead: $change', async (cell) => {
    const { from, to, outline } = changes[cell.change] ?? {};
    if (!from || !to || !outline) throw new Error(`No change ${cell.change}`);
    const subscription = situated(cell, from);
    const { documented, contested } = judged(subscription, outline);
    const { policies } = simulator.control.state;

    Object.assign(policies, strict);
    expect(await previewed(to)).toEqual(documented);
    Object.assign(policies, generous);
    expect(new Set(await previewed(to))).toEqual(new Set([...documented, ...contested]));
  });
});

/** Both readings of what Paddle's documents leave open: only there may the product hesitate. */
const strict = { trialItems: 'quantities-only', proratedNextPeriodForShorterCycle: false };
const generous = { trialItems: 'any', proratedNextPeriodForShorterCycle: true };

function situated(
  { status, collection, scheduled }: (typeof cells)[number],
  [name, quantity]: [PriceName, number],
): Subscription {
  simulator.control.reset();
  simulator.control.setRateLimit(null);
  const { price, product } = priced(name);
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString();
  const stopped = status === 'paused' || status === 'canceled';
  return simulator.control.modifySubscription(people.jane.subscriptionId, (jane) => ({
    status,
    collection_mode: collection,
    billing_cycle: price.billing_cycle ?? jane.billing_cycle,
    next_billed_at: stopped || scheduled !== 'none' ? null : soon,
    scheduled_change:
      scheduled === 'none' ? null : { action: scheduled, effective_at: soon, resume_at: null },
    items: jane.items.slice(0, 1).map((item) => ({ ...item, price, product, quantity })),
  }));
}

function priced(name: PriceName) {
  const account: Account | undefined = simulator.control.state.accounts.get(accounts.sandbox.id);
  const price = account?.prices.get(priceId('sandbox', name));
  const product = account?.products.get(price?.product_id ?? '');
  if (!price || !product) throw new Error(`No price ${name}`);
  return { price, product };
}

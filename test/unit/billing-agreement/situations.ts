import { judgeModes } from '@/billing/allowed-modes';
import type { BillingMode } from '@/billing/mode';
import type { ChangeOutline } from '@/billing/situation';
import { modes } from '../../simulator/changes/mode';
import { accounts } from '../../simulator/seed/accounts';
import { type PriceName, priceId } from '../../simulator/seed/catalogue';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import type { Account, Policies } from '../../simulator/state';
import type { Subscription } from '../../simulator/wire';
import { type Answer, ask } from '../simulator/ask';

/**
 * The product's rules and the simulator's are written apart, from the same documents: neither knows
 * the other. Every situation is judged by the one and asked of the other.
 */
export const now = new Date('2026-11-27T12:00:00Z');
export const minute = 60_000;
export const day = 24 * 60 * minute;

export const statuses = ['active', 'trialing', 'paused', 'past_due', 'canceled'] as const;
export const collections = ['automatic', 'manual'] as const;
export const ahead = ['none', 'cancel', 'pause', 'resume'] as const;

/** What the subscription is on, what it shall be on, and what the product calls that. */
export const changes = {
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
} as const satisfies Record<string, Change>;

interface Change {
  from: readonly [PriceName, number];
  to: readonly [PriceName, number];
  outline: ChangeOutline;
}

export type ChangeName = keyof typeof changes;
export const changeNames: readonly ChangeName[] = [
  'same prices',
  'other prices',
  'longer cycle',
  'shorter cycle',
];

export interface Cell {
  status: (typeof statuses)[number];
  collection: (typeof collections)[number];
  scheduled: (typeof ahead)[number];
  change: ChangeName;
  /** Milliseconds until the renewal, or until what is scheduled in its place. */
  until: number;
  currency: Subscription['currency_code'];
}

export const ordinary: Cell = {
  status: 'active',
  collection: 'automatic',
  scheduled: 'none',
  change: 'other prices',
  until: 20 * day,
  currency: 'USD',
};

/** Both readings of what Paddle's documents leave open: only there may the product hesitate. */
export const strict: Partial<Policies> = {
  trialItems: 'quantities-only',
  proratedNextPeriodForShorterCycle: false,
  scheduledChangeLocks: true,
};
export const generous: Partial<Policies> = {
  trialItems: 'any',
  proratedNextPeriodForShorterCycle: true,
  scheduledChangeLocks: false,
};

/** Jane's subscription, in that situation. */
export function situated(simulator: Simulator, cell: Cell): Subscription {
  const { control } = simulator;
  const { status, collection, scheduled, change, until, currency } = cell;
  const [name, quantity] = changes[change].from;
  control.reset();
  control.setRateLimit(null);
  const { price, product } = pricedAs(simulator, name);
  const then = new Date(now.getTime() + until).toISOString();
  const stopped = status === 'paused' || status === 'canceled';
  return control.modifySubscription(people.jane.subscriptionId, (jane) => ({
    status,
    collection_mode: collection,
    currency_code: currency,
    billing_cycle: price.billing_cycle ?? jane.billing_cycle,
    next_billed_at: stopped || scheduled !== 'none' ? null : then,
    scheduled_change:
      scheduled === 'none' ? null : { action: scheduled, effective_at: then, resume_at: null },
    items: jane.items.slice(0, 1).map((item) => ({ ...item, price, product, quantity })),
  }));
}

/** A price of the catalogue, with its product. */
export function pricedAs({ control }: Simulator, name: PriceName) {
  const account: Account | undefined = control.state.accounts.get(accounts.sandbox.id);
  const price = account?.prices.get(priceId('sandbox', name));
  const product = account?.products.get(price?.product_id ?? '');
  if (!price || !product) throw new Error(`No price ${name}`);
  return { price, product };
}

/** The modes which the product takes for certain, and those which it would ask a preview about. */
export function judged(subscription: Subscription, change: ChangeOutline) {
  const verdicts = judgeModes({ subscription, change, now: now.getTime() });
  const allowed = (certainty: string) =>
    verdicts.flatMap((one) => (one.allowed && one.certainty === certainty ? [one.mode] : []));
  return { documented: allowed('documented'), contested: allowed('ask-preview') };
}

/** The modes in which the simulator previews a change, with what it answers. */
export async function previewed(
  simulator: Simulator,
  change: ChangeName,
  more: Record<string, unknown> = {},
): Promise<Map<BillingMode, Answer>> {
  const taken = new Map<BillingMode, Answer>();
  for (const mode of modes) {
    const answer = await sent(simulator, `${path}/preview`, { ...bodyOf(change, mode), ...more });
    if (answer.status === 200) taken.set(mode, answer);
  }
  return taken;
}

/** The change itself. */
export function updated(
  simulator: Simulator,
  change: ChangeName,
  mode: BillingMode,
): Promise<Answer> {
  return sent(simulator, path, bodyOf(change, mode));
}

const path = `/subscriptions/${people.jane.subscriptionId}`;

function bodyOf(change: ChangeName, mode: BillingMode) {
  const [name, quantity] = changes[change].to;
  const items = [{ price_id: priceId('sandbox', name), quantity }];
  return { items, proration_billing_mode: mode };
}

function sent(simulator: Simulator, to: string, body: object): Promise<Answer> {
  return ask(simulator, to, { method: 'PATCH', body });
}

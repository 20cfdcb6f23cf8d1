import type { PreviewMeaning } from '@/billing/preview-meaning';
import type { Customer, Price } from '@/messages/answers';
import type { ChangeStanding, PlanChangeStart, Previewed } from '@/messages/change-answers';
import type { send } from '@/messages/send';
import { createPlanChange, type PlanChange } from '@/ui/plan-change/store';
import { aCustomer, anAccount, anItem, aSubscription, subscriptionId } from '../builders';

export const yearly = { interval: 'year', frequency: 1 };

/** A catalogue price: `pri_<product>` as on the subscription, unless another ID is given. */
export function aPrice(product: string, fields: Partial<Price> = {}): Price {
  const { price } = anItem({ product });
  return {
    ...price,
    product: { id: price.product_id, name: product },
    ...fields,
  };
}

export function aStart(fields: Partial<PlanChangeStart> = {}): PlanChangeStart {
  const subscription = aSubscription(1, {
    items: [anItem({ product: 'Pro' }), anItem({ product: 'Seats', quantity: 4 })],
  });
  return {
    subscription: { ...subscription, recurring_transaction_details: null },
    paysWith: null,
    last: null,
    decimals: null,
    ...fields,
  };
}

export function aMeaning(fields: Partial<PreviewMeaning> = {}): PreviewMeaning {
  return {
    mode: 'prorated_immediately',
    currency: 'USD',
    now: { kind: 'charge', due: '7432', tax: '0', creditUsed: '0', credited: '0', net: null },
    next: { kind: 'unknown' },
    recurring: { before: null, after: null },
    direction: 'upgrade',
    lines: { now: [], next: [], before: [], after: [] },
    ...fields,
  };
}

/** What the clock of the view says all the time. */
const now = Date.parse('2026-11-23T00:00:00Z');
/** A moment at which a preview that came just now was answered. */
export const previewedAt = now;

export function aPreview(id: string, meaning: PreviewMeaning = aMeaning(), at = 0): Previewed {
  return { id, meaning, at, updated_at: aStart().subscription.updated_at };
}

export function anEntry(fields: Partial<ChangeStanding> = {}): ChangeStanding {
  const { items } = aStart().subscription;
  return {
    id: 'preview-1',
    accountId: anAccount().id,
    customerId: aCustomer(1).id,
    subscriptionId: subscriptionId(1),
    state: 'applied',
    sentAt: 0,
    settledAt: 1,
    seen: false,
    before: {
      items: items.map(({ price, quantity }) => ({ price_id: price.id, quantity })),
      shapes: items,
      billing_cycle: { interval: 'month', frequency: 1 },
      updated_at: '2026-01-01T00:00:00Z',
    },
    intended: {
      items: [{ price_id: 'pri_Max', quantity: 1 }],
      billing_cycle: null,
      mode: 'prorated_immediately',
      on_payment_failure: 'prevent_change',
    },
    promised: { currency: 'USD', kind: 'charge', due: '7432', creditUsed: '0', credited: '0' },
    payment: 'paid',
    failure: null,
    found: null,
    ...fields,
  };
}

interface Asked {
  name: string;
  input: Record<string, unknown>;
  answer: (result: object) => void;
}

export interface Bench extends PlanChange {
  /** Everything sent and not answered yet, oldest first. */
  asked: Asked[];
  /** Answers the oldest open command of that name with success. */
  answer: (name: string, value: unknown) => Promise<void>;
  fail: (name: string, kind: string) => Promise<void>;
  /** Answers that the rate limit is reached for so many milliseconds. */
  hold: (name: string, milliseconds: number) => Promise<void>;
  /** What the service worker announces. */
  changesMoved: () => void;
  /** Closes the view. */
  leave: () => void;
}

/** A view whose service worker is the test. */
export function open(customer: Customer | null = aCustomer(1)): Bench {
  const leaving = new AbortController();
  const asked: Asked[] = [];
  const hearing: (() => void)[] = [];
  const sending = (name: string, input: Record<string, unknown>) =>
    new Promise((resolve) => asked.push({ name, input, answer: resolve }));
  const view = createPlanChange(
    {
      send: sending as typeof send, // The test answers in the command's own shapes.
      listen: (hear) => hearing.push(() => hear({ event: 'changesMoved' })),
      now: () => now,
      beside: () => ({}),
      shown: () => ({}),
      taken: () => ({}),
      signal: leaving.signal,
      onSubscription: () => undefined,
      onLink: () => undefined,
    },
    {
      accountId: anAccount().id,
      subscriptionId: subscriptionId(1),
      customerId: aCustomer(1).id,
      customer,
    },
  );
  const settle = async (name: string, result: object) => {
    const at = asked.findIndex((one) => one.name === name);
    const [open] = asked.splice(at, 1);
    if (at < 0 || !open) throw new Error(`${name} was not sent`);
    open.answer(result);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    ...view,
    asked,
    answer: (name, value) => settle(name, { ok: true, value }),
    fail: (name, kind) => settle(name, { ok: false, problem: { kind } }),
    hold: (name, milliseconds) =>
      settle(name, {
        ok: false,
        problem: { kind: 'rate-limited', retryAt: now + milliseconds },
      }),
    changesMoved: () => {
      for (const hear of hearing) hear();
    },
    leave: () => leaving.abort(),
  };
}

/** Opens a view on a subscription with a plan and an add-on, all read. */
export async function opened(catalogue: Price[], start = aStart()): Promise<Bench> {
  const bench = open();
  void bench.act.start(); // Ends when the test has answered.
  await bench.answer('readPlanChange', start);
  await bench.answer('listCatalogue', catalogue);
  return bench;
}

import { type PriceName, priceId } from '../../../simulator/seed/catalogue';
import type { Person } from '../../../simulator/seed/person';
import type { Simulator } from '../../../simulator/start';
import { type Answer, ask, type Question } from '../ask';

/** A quantity of `null` is left out. */
export type Items = [PriceName, number | null][];

export function items(list: Items): { price_id: string; quantity?: number }[] {
  return list.map(([name, quantity]) => ({
    price_id: priceId('sandbox', name),
    ...(quantity !== null && { quantity }),
  }));
}

/** The body of a plan change, billed at once in proportion unless said otherwise. */
export function change(list: Items, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { items: items(list), proration_billing_mode: 'prorated_immediately', ...more };
}

export function update(
  simulator: Simulator,
  { subscriptionId }: Pick<Person, 'subscriptionId'>,
  body: unknown,
  more: Question = {},
): Promise<Answer> {
  return ask(simulator, `/subscriptions/${subscriptionId}`, { method: 'PATCH', body, ...more });
}

export function preview(
  simulator: Simulator,
  { subscriptionId }: Pick<Person, 'subscriptionId'>,
  body: unknown,
  more: Question = {},
): Promise<Answer> {
  const path = `/subscriptions/${subscriptionId}/preview`;
  return ask(simulator, path, { method: 'PATCH', body, ...more });
}

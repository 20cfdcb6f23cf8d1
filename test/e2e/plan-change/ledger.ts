import type { Control } from '../../simulator/control';
import { expect } from '../fixtures';
import { worded } from './view';

/** How often a change was sent to Paddle, whatever came of it. */
export function sent(control: Control, subscriptionId: string): number {
  return control
    .requests()
    .filter(({ method, path }) => method === 'PATCH' && path === `/subscriptions/${subscriptionId}`)
    .length;
}

/** What the ledger says was charged, where it was one charge of one update that was sent once. */
export function chargedOnce(control: Control, subscriptionId: string): string {
  expect(sent(control, subscriptionId)).toBe(1);
  expect(control.updates(subscriptionId)).toHaveLength(1);
  const [charge, ...more] = control.charges(subscriptionId);
  expect(more).toEqual([]);
  expect(charge?.kind).toBe('charge');
  return worded(charge);
}

/** Nothing was changed and no money moved. */
export function expectUntouched(control: Control, subscriptionId: string): void {
  expect(control.updates(subscriptionId)).toEqual([]);
  expect(control.charges(subscriptionId)).toEqual([]);
}

/** How many requests of that kind came since so many were recorded. */
export function met(
  control: Control,
  since: number,
  asked: { method: string; path: string },
): number {
  return control
    .requests()
    .slice(since)
    .filter((request) => request.method === asked.method && request.path === asked.path).length;
}

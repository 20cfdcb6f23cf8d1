import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Desk } from '@/actions/desk';
import { openChangeDesk } from '@/actions/open-change-desk';
import { previewChange } from '@/actions/preview-change';
import { requireRightPerson } from '@/actions/require-right-person';
import { watchSubscription } from '@/actions/watch-subscription';
import { getCustomer } from '@/paddle/customers';
import { getSubscription } from '@/paddle/subscriptions';
import type { ConfirmedChange } from '@/storage/journal';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { asked, connect, customerId, eachInOffice, kindOf, subscriptionId } from './office';

const { jane, yearly } = people;
const ids = {
  customerId: customerId(jane.id),
  subscriptionId: subscriptionId(jane.subscriptionId),
};

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

// No time passes, so that nothing comes back of what is used up.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** Reads so many times, each time anew. */
async function read(times: number): Promise<void> {
  const client = await desk.clientOf(accountId);
  for (let time = 0; time < times; time += 1) {
    await getSubscription(client, ids.subscriptionId, { fresh: true });
  }
}

function preview(canWait: boolean) {
  return previewChange(desk, {
    accountId,
    subscriptionId: ids.subscriptionId,
    items: [{ price_id: 'pri_01jqz3n5p7r9s1t3v5w7x9y1z3', quantity: 1 }],
    mode: 'do_not_bill',
    on_payment_failure: 'prevent_change',
    canWait,
  });
}

it('a change goes out, with all that it asks for, when there is nothing left to look at anything', async () => {
  await read(30); // The last two wait for their turn.
  const client = await desk.clientOf(accountId);
  const intended: ConfirmedChange['intended'] = {
    items: [{ price_id: 'pri_01jqz3n5p7r9s1t3v5w7x9y1z3', quantity: 1 }],
    mode: 'do_not_bill',
    on_payment_failure: 'prevent_change',
    billing_cycle: null,
  };
  const ticket = { requester: { email: jane.email }, possible: [], claimed: false, people: [] };
  const before = asked(simulator).length;
  const world = openChangeDesk(desk, { accountId, subscriptionId: jane.subscriptionId });
  if (!world) throw new Error('No desk');
  const { paddle } = world;
  const person = { accountId, customerId: ids.customerId, what: 'changes' } as const;
  await requireRightPerson(desk, { ...person, ticket: Promise.resolve(ticket) });
  await paddle.readSubscription();
  await paddle.readUpdateTransaction();
  // Refused for what it asks for, and sent all the same.
  expect(await kindOf(paddle.readPromise(intended))).not.toBe('rate-limited');
  expect(await kindOf(paddle.sendUpdate(intended))).not.toBe('rate-limited');
  for (let time = 0; time < 3; time += 1) await paddle.readUpdateTransaction();
  expect(asked(simulator)).toHaveLength(before + 8);
  // As much again waits for a moment: another window may be at it too.
  for (let time = 0; time < 4; time += 1) await paddle.readSubscription();
  expect(await kindOf(getCustomer(client, customerId(yearly.id)))).toBe('rate-limited');
});

it('what nobody waits for leaves room for what is looked at next', async () => {
  await read(20);
  const page = 'cancel';
  expect(await kindOf(watchSubscription(desk, { accountId, ...ids, page }))).toBe('rate-limited');
  expect(await kindOf(preview(true))).toBe('rate-limited');
  expect(await kindOf(preview(false))).not.toBe('rate-limited');
});

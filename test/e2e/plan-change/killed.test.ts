import type { Control } from '../../simulator/control';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { holdInBrowser } from '../hold-in-browser';
import { killWorker, stopWorker } from '../stop-worker';
import { expect, test } from './fixtures';
import { chargedOnce, expectUntouched, met, sent } from './ledger';
import { choosePlan, readConfirm } from './view';

const { subscriptionId } = people.jane;
const path = `/subscriptions/${subscriptionId}`;
const write = { method: 'PATCH', path };
const read = { method: 'GET', path };
const payment = { method: 'GET', path: '/transactions' };
const beforeIt = { kind: 'hold', when: 'before' } as const;
const afterIt = { kind: 'hold', when: 'after' } as const;
/** For the worker that comes after the killed one too: what it finds out is not over unseen. */
const always = Number.POSITIVE_INFINITY;

test.beforeEach(async ({ connect, simulator: { control } }) => {
  // On a kept-alive connection the browser would send the request once more by itself.
  control.state.policies.keepAlive = false;
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
});

test('a worker killed before it has noted anything has sent nothing, and says so', async ({
  context,
  openChange,
  simulator: { control },
}) => {
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  const held = control.addFault({ match: read, action: beforeIt });
  const asked = control.requests().length;
  await button.click();
  await expect.poll(() => met(control, asked, read)).toBe(1);
  await killWorker(context);

  await expect(popup.getByText('Nothing was sent.')).toBeVisible();
  control.release(held);
  expect(sent(control, subscriptionId)).toBe(0);
  expectUntouched(control, subscriptionId);

  const anew = await readConfirm(popup);
  await anew.button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  expect(anew.words).toBe(`Confirm and charge ${chargedOnce(control, subscriptionId)} to Jane Doe`);
});

test('a worker killed between its note and its request has sent nothing, and the screen finds it out', async ({
  context,
  openChange,
  simulator: { control },
}) => {
  test.slow();
  const popup = await openChange(subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  const held = await holdInBrowser(context, write);
  await button.click();
  await expect.poll(held).toBe(1);
  await killWorker(context);

  await expect(popup.getByRole('heading', { name: 'Finding out what happened…' })).toBeVisible();
  const status = popup.getByRole('status');
  await expect(status).toContainText('Nothing was changed.', { timeout: 100_000 });
  await expect(status).toContainText('nothing was charged');
  expect(sent(control, subscriptionId)).toBe(0);
  expectUntouched(control, subscriptionId);
});

/** Each leads up to a moment of the write, and answers what lets Paddle go on after the kill. */
const moments: {
  when: string;
  /** Whether the view waits for the worker's answer, and asks again when it is gone. */
  pageWakesIt: boolean;
  arrive: (control: Control, confirm: () => Promise<void>) => Promise<() => void>;
}[] = [
  {
    when: 'while the request is on the wire',
    pageWakesIt: true,
    async arrive(control, confirm) {
      const held = control.addFault({ match: write, action: beforeIt });
      await confirm();
      await expect.poll(() => sent(control, subscriptionId)).toBe(1);
      return () => control.release(held);
    },
  },
  {
    when: 'when Paddle has done it and has not answered',
    pageWakesIt: true,
    async arrive(control, confirm) {
      const held = control.addFault({ match: write, action: afterIt });
      await confirm();
      await expect.poll(() => control.updates(subscriptionId)).toHaveLength(1);
      const next = control.addFault({ match: payment, times: always, action: beforeIt });
      return () => {
        control.release(held);
        control.release(next);
      };
    },
  },
  {
    when: 'when the answer is in, and the payment is being read',
    pageWakesIt: true,
    async arrive(control, confirm) {
      const answer = control.addFault({ match: write, action: afterIt });
      await confirm();
      await expect.poll(() => control.updates(subscriptionId)).toHaveLength(1);
      const asked = control.requests().length;
      const held = control.addFault({ match: payment, times: always, action: beforeIt });
      control.release(answer);
      await expect.poll(() => met(control, asked, payment)).toBe(1);
      return () => control.release(held);
    },
  },
  {
    when: 'while it finds out what became of a lost answer',
    pageWakesIt: false,
    async arrive(control, confirm) {
      control.addFault({ match: write, action: { kind: 'reset-after' } });
      // The first reading is the one before the write.
      const passed = control.addFault({ match: read, action: beforeIt });
      const held = control.addFault({ match: read, action: beforeIt });
      const asked = control.requests().length;
      await confirm();
      control.release(passed);
      await expect.poll(() => met(control, asked, read)).toBe(2);
      return () => control.release(held);
    },
  },
];

for (const { when, pageWakesIt, arrive } of moments) {
  test(`a worker killed ${when} sends nothing again, and the screen finds out`, async ({
    context,
    openChange,
    simulator: { control },
  }) => {
    test.slow();
    const popup = await openChange(subscriptionId);
    await choosePlan(popup, 'Acme Business Monthly');
    const { button, words } = await readConfirm(popup);
    const goOn = await arrive(control, () => button.click());
    if (pageWakesIt) await killWorker(context);
    else await stopWorker(context);
    // Before Paddle goes on: what the view was promised an answer for has been killed.
    await expect(popup.getByRole('heading', { name: 'Finding out what happened…' })).toBeVisible();
    goOn();

    const status = popup.getByRole('status');
    await expect(status).toContainText('Plan changed.', { timeout: 100_000 });
    const charged = chargedOnce(control, subscriptionId);
    expect(words).toBe(`Confirm and charge ${charged} to Jane Doe`);
    await expect(status).toContainText(`${charged} is paid.`);
  });
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModeJudgement } from '@/billing/allowed-modes';
import { billingModes } from '@/billing/mode';
import { chosenMode } from '@/ui/plan-change/chosen-mode';
import { readWords } from '../catalogue';
import { aMeaning, aPreview, aPrice, opened, previewedAt } from './a-change';

const catalogue = [aPrice('Pro'), aPrice('Seats'), aPrice('Max'), aPrice('Mini')];
const [, , max = aPrice('Max'), mini = aPrice('Mini')] = catalogue;

/** Longer than a choice has to stand before every mode is asked. */
const stands = 1_000;

beforeEach(() => {
  readWords();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the previews of a draft', () => {
  it('are asked for every allowed mode, the first one at once, with the add-ons kept', async () => {
    const { act, asked } = await opened(catalogue);
    act.choosePlan(max);
    expect(asked.map(({ input }) => input.mode)).toEqual(['prorated_immediately']);
    vi.advanceTimersByTime(stands);
    expect(asked.map(({ name, input }) => [name, input.mode])).toEqual([
      ['previewChange', 'prorated_immediately'],
      ['previewChange', 'prorated_next_billing_period'],
      ['previewChange', 'full_immediately'],
      ['previewChange', 'full_next_billing_period'],
      ['previewChange', 'do_not_bill'],
    ]);
    expect(asked[0]?.input.items).toEqual([
      { price_id: 'pri_Max', quantity: 1 },
      { price_id: 'pri_Seats', quantity: 4 },
    ]);
  });

  it('are none while nothing would change', async () => {
    const { act, asked, store } = await opened(catalogue);
    act.choosePlan(max);
    act.choosePlan(aPrice('Pro'));
    vi.advanceTimersByTime(stands);
    expect(asked.map(({ input }) => input.mode)).toEqual(['prorated_immediately']);
    expect(store.getState().quotes).toEqual({});
  });

  it('leave no figure of the choice before, and no late answer brings one back', async () => {
    const { act, asked, answer, store } = await opened(catalogue);
    act.choosePlan(max);
    await answer('previewChange', aPreview('of-max'));
    vi.advanceTimersByTime(stands);
    expect(store.getState().quotes.prorated_immediately?.state).toBe('ready');
    act.choosePlan(mini);
    expect(store.getState().quotes.prorated_immediately?.state).toBe('asked');
    await answer('previewChange', aPreview('of-max, late'));
    expect(store.getState().quotes.prorated_next_billing_period?.state).toBe('asked');
    const rounds = asked.map(({ input }) => input.round);
    expect(Math.max(...rounds.map(Number))).toBeGreaterThan(Math.min(...rounds.map(Number)));
  });

  it('wait until a number has been typed, but its old figures do not', async () => {
    const { act, asked, store } = await opened(catalogue);
    act.setQuantity('pri_Seats', 1);
    act.setQuantity('pri_Seats', 12);
    expect(store.getState().quotes.do_not_bill?.state).toBe('asked');
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(350);
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(stands);
    expect(asked).toHaveLength(5);
    expect(asked[0]?.input.items).toContainEqual({ price_id: 'pri_Seats', quantity: 12 });
  });

  it('are none while a quantity is out of bounds or not typed', async () => {
    const { act, asked, store } = await opened(catalogue);
    act.setQuantity('pri_Seats', Number.NaN);
    expect(asked).toEqual([]);
    expect(store.getState().quotes).toEqual({});
  });

  it('are asked anew for the modes that bill at once when the policy for failures changes', async () => {
    const { act, asked, answer, store } = await opened(catalogue);
    act.choosePlan(max);
    vi.advanceTimersByTime(stands);
    for (let mode = 0; mode < 5; mode += 1) await answer('previewChange', aPreview(`${mode}`));
    act.pickOnPaymentFailure('apply_change');
    vi.advanceTimersByTime(stands);
    expect(asked.map(({ input }) => [input.mode, input.on_payment_failure])).toEqual([
      ['prorated_immediately', 'apply_change'],
      ['full_immediately', 'apply_change'],
    ]);
    expect(store.getState().quotes.do_not_bill?.state).toBe('ready');
  });
});

describe('a choice taken back', () => {
  it('asks nothing that Paddle answered within the last minute', async () => {
    const { act, asked, answer, store } = await opened(catalogue);
    act.choosePlan(max);
    await answer('previewChange', aPreview('of-max', aMeaning(), previewedAt));
    act.choosePlan(mini);
    expect(asked.map(({ input }) => input.mode)).toEqual(['prorated_immediately']);
    act.choosePlan(max);
    expect(store.getState().quotes.prorated_immediately).toMatchObject({
      previewed: { id: 'of-max' },
    });
    asked.length = 0;
    vi.advanceTimersByTime(stands);
    expect(asked.map(({ input }) => input.mode)).not.toContain('prorated_immediately');
    expect(asked).toHaveLength(4);
  });

  it.each([
    { what: 'is older than that', at: previewedAt - 60_000 },
    { what: 'is of a clock that was put back', at: previewedAt + 1_000 },
  ])('asks again what $what', async ({ at }) => {
    const { act, asked, answer, store } = await opened(catalogue);
    act.choosePlan(max);
    await answer('previewChange', aPreview('of-max', aMeaning(), at));
    act.choosePlan(mini);
    asked.length = 0;
    act.choosePlan(max);
    expect(store.getState().quotes.prorated_immediately).toEqual({ state: 'asked' });
    expect(asked.map(({ input }) => input.mode)).toEqual(['prorated_immediately']);
  });

  it('asks again for a policy for failures that was not asked for', async () => {
    const { act, asked, answer, store } = await opened(catalogue);
    act.choosePlan(max);
    await answer('previewChange', aPreview('of-max', aMeaning(), previewedAt));
    act.pickOnPaymentFailure('apply_change');
    expect(store.getState().quotes.prorated_immediately).toEqual({ state: 'asked' });
    act.pickOnPaymentFailure('prevent_change');
    expect(store.getState().quotes.prorated_immediately).toMatchObject({
      previewed: { id: 'of-max' },
    });
    vi.advanceTimersByTime(stands);
    expect(
      asked
        .filter(({ input }) => input.mode === 'prorated_immediately')
        .map(({ input }) => input.on_payment_failure),
    ).toEqual(['apply_change']);
  });

  it('shows nothing again that was confirmed', async () => {
    const { act, asked, answer, fail, store } = await opened(catalogue);
    act.choosePlan(max);
    await answer('previewChange', aPreview('of-max', aMeaning(), previewedAt));
    void act.confirm('of-max');
    await fail('confirmChange', 'unreachable');
    expect(store.getState().quotes.prorated_immediately).toEqual({ state: 'asked' });
    expect(asked.map(({ name }) => name)).toEqual(['previewChange']);
  });
});

describe('a preview beyond the rate limit', () => {
  it('is asked again by itself when the limit allows, and only for the draft of now', async () => {
    const { act, asked, hold, store } = await opened(catalogue);
    act.choosePlan(max);
    await hold('previewChange', 3_000);
    expect(store.getState().quotes.prorated_immediately).toMatchObject({
      state: 'asked',
      held: { kind: 'rate-limited' },
    });
    vi.advanceTimersByTime(3_000);
    expect(asked.at(-1)?.input.mode).toBe('prorated_immediately');
    asked.splice(0, asked.length - 1);
    await hold('previewChange', 3_000);
    act.choosePlan(mini);
    asked.length = 0;
    vi.advanceTimersByTime(3_000);
    expect(asked.map(({ input }) => input.items)).not.toContainEqual(
      expect.arrayContaining([{ price_id: 'pri_Max', quantity: 1 }]),
    );
  });
});

describe('the suggested mode', () => {
  const modes = billingModes.map(
    (mode): ModeJudgement => ({
      mode,
      allowed: true,
      certainty: 'documented',
    }),
  );

  it('follows the first preview that tells the direction, and stays while new ones come', async () => {
    const { act, answer, store } = await opened(catalogue);
    act.choosePlan(mini);
    expect(chosenMode(store.getState(), modes)).toBeNull();
    await answer('previewChange', aPreview('1', aMeaning({ direction: 'downgrade' })));
    expect(chosenMode(store.getState(), modes)).toBe('prorated_next_billing_period');
    act.pickOnPaymentFailure('apply_change');
    expect(chosenMode(store.getState(), modes)).toBe('prorated_next_billing_period');
  });

  it.each(['refused', 'invalid'])('is never one of which Paddle said no (%s)', async (kind) => {
    const { act, answer, fail, store } = await opened(catalogue);
    act.choosePlan(max);
    await fail('previewChange', kind);
    vi.advanceTimersByTime(stands);
    await answer('previewChange', aPreview('2'));
    expect(chosenMode(store.getState(), modes)).toBe('prorated_next_billing_period');
  });

  it.each(['paddle-trouble', 'timeout', 'offline', 'conflict', 'rate-limited'])(
    'stays what it is where Paddle could not tell (%s): another may give the change away',
    async (kind) => {
      const { act, answer, fail, store } = await opened(catalogue);
      act.choosePlan(max);
      await fail('previewChange', kind);
      vi.advanceTimersByTime(stands);
      await answer('previewChange', aPreview('2'));
      expect(chosenMode(store.getState(), modes)).toBe('prorated_immediately');
    },
  );

  it('gives way to what the agent chose, until another plan is chosen', async () => {
    const { act, store } = await opened(catalogue);
    act.choosePlan(max);
    act.pickMode('full_immediately');
    expect(chosenMode(store.getState(), modes)).toBe('full_immediately');
    act.choosePlan(mini);
    expect(store.getState().picked).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { refusalWords } from '@/ui/plan-change/change-refusal-words';
import { confirmWords } from '@/ui/plan-change/confirm-words';
import { modeEffect, wayOf } from '@/ui/plan-change/mode-words';
import { outcomeTone, outcomeWords } from '@/ui/plan-change/outcome-words';
import { problemOf } from '@/ui/plan-change/problem-of';
import { undoOf } from '@/ui/plan-change/undo-words';
import { anItem, aSubscription } from '../builders';
import { readWords } from '../catalogue';
import { aMeaning, anEntry } from './a-change';

beforeEach(() => readWords());

const { now: nothing } = aMeaning({
  now: { kind: 'nothing', due: '0', tax: '0', creditUsed: '0', credited: '0', net: null },
});

describe('the confirm button', () => {
  it.each([
    [{ kind: 'charge', due: '78838' }, 'Confirm and charge US$788.38 to Jane Doe'],
    [{ kind: 'invoice', due: '78838' }, 'Confirm and invoice US$788.38 to Jane Doe'],
    [{ credited: '4927' }, 'Confirm and credit US$49.27 to the balance of Jane Doe'],
    [{ creditUsed: '500' }, 'Confirm and use US$5.00 of the credit of Jane Doe'],
    [{}, 'Confirm and bill US$0.00 now for Jane Doe'],
  ] as const)('of %j says %s', (money, said) =>
    expect(confirmWords({ ...nothing, ...money }, 'USD', 'Jane Doe')).toBe(said),
  );
});

describe('the effect of a mode', () => {
  const { status, collection_mode } = aSubscription(1);
  const active = { status, collection_mode, scheduled_change: null };

  it('follows the money where Paddle nets a credit for an upgrade', () => {
    const net = { charge: '1', credit: '5', action: 'credit', amount: '4' } as const;
    const way = wayOf('upgrade', aMeaning({ now: { ...nothing, net } }));
    expect(modeEffect('prorated_immediately', way, active)).toContain('Credits the difference');
  });

  it('is an invoice where nothing is charged', () => {
    const manual = { ...active, collection_mode: 'manual' };
    const said = modeEffect('full_immediately', wayOf('upgrade', null), manual);
    expect(said).toContain('Issues an invoice');
    expect(said).not.toContain('Charges');
  });

  it.each(['cancel', 'pause'])('promises no next bill where a %s is ahead', (action) => {
    const scheduled_change = { action, effective_at: '2026-12-17T00:00:00Z', resume_at: null };
    const said = modeEffect('do_not_bill', 'upgrade', { ...active, scheduled_change });
    expect(said).toBe('Bills nothing and gives nothing back for the rest of this period.');
  });

  it('tells of the end of a trial', () => {
    const trialing = { ...active, status: 'trialing' };
    expect(modeEffect('do_not_bill', 'upgrade', trialing)).toContain('when it ends');
  });
});

describe('a refusal', () => {
  it.each(['Invalid request.', 'Request does not pass validation.', undefined])(
    'of which Paddle says no more than %j is put into words of ours',
    (detail) => {
      const problem = { kind: 'invalid', ...(detail && { detail }) } as const;
      expect(refusalWords(problem)).toContain('Choose another way to bill');
    },
  );

  it('of which Paddle says more is given in Paddle’s words', () => {
    expect(refusalWords({ kind: 'invalid', detail: 'Only on Mondays.' })).toContain('Only on Mon');
  });

  it.each([
    ['subscription_payment_declined', 'declined'],
    ['subscription_locked_renewal', 'about to renew'],
    ['subscription_immediate_charge_hour_limit_exceeded', 'an hour'],
    ['subscription_immediate_charge_24_hour_limit_exceeded', 'tomorrow'],
    ['subscription_update_transaction_balance_less_than_charge_limit', 'too small'],
    ['subscription_outstanding_pending_refund', 'refund'],
    ['entity_archived', 'archived'],
  ])('%s speaks of what to do (%s)', (code, said) =>
    expect(refusalWords({ kind: 'refused', code })).toContain(said),
  );

  it('without words of ours is in Paddle’s', () => {
    const problem = { kind: 'refused', code: 'subscription_new_thing', detail: 'Not on Mondays.' };
    expect(refusalWords(problemOf(problem))).toBe('Paddle refused: Not on Mondays.');
  });
});

describe('an outcome', () => {
  it.each([
    [{ payment: 'paid' }, 'good', 'US$74.32 is paid.'],
    [{ payment: 'pending' }, 'warn', 'not confirmed yet'],
    [{ payment: 'failed' }, 'bad', 'still open'],
    [{ payment: 'invoiced' }, 'good', 'An invoice for US$74.32 is issued.'],
    [{ payment: 'none' }, 'good', 'Nothing was charged now.'],
    [{ state: 'not-applied' }, 'warn', 'nothing was charged'],
    [{ state: 'look' }, 'bad', 'neither as it was nor as intended'],
    [{ state: 'sent' }, 'busy', 'Nothing is sent again'],
  ] as const)('%j is %s', (fields, tone, said) => {
    expect(outcomeTone(anEntry(fields))).toBe(tone);
    expect(outcomeWords(anEntry(fields))).toContain(said);
  });

  it('that was paid is never called so before it is known', () => {
    expect(outcomeWords(anEntry({ payment: 'pending' }))).not.toContain('is paid');
  });
});

describe('an undo', () => {
  const after = { items: [{ ...anItem({ product: 'Max' }) }] };

  it('goes back to the items before and says that the charge is not refunded', () => {
    const undo = undoOf(anEntry(), after);
    expect(undo).toMatchObject({
      possible: true,
      items: anEntry().before.items,
      caveats: [{ kind: 'charge-not-refunded', amount: '7432' }],
    });
  });

  it.each(['pending', 'failed'] as const)('never calls a payment that is %s charged', (payment) => {
    expect(undoOf(anEntry({ payment }), after)).toMatchObject({
      caveats: [{ kind: 'unpaid-stays-due', amount: '7432' }],
    });
  });

  it('is not offered for what was never applied', () => {
    expect(undoOf(anEntry({ state: 'refused' }), after).possible).toBe(false);
  });
});

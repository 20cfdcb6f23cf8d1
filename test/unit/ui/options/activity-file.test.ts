import { describe, expect, it } from 'vitest';
import type { Activity } from '@/messages/activity';
import { activityCsv, activityJson } from '@/ui/options/activity-file';

const link: Activity = {
  at: Date.UTC(2026, 10, 27, 9, 12),
  accountId: 'acc_aaaaaaaaaaaa',
  accountName: 'Acme',
  environment: 'live',
  customerId: 'ctm_1',
  action: 'portal-link',
  target: 'overview',
  surface: 'popup',
  delivered: 'clipboard',
  outcome: 'done',
};
const change: Activity = {
  ...link,
  subscriptionId: 'sub_1',
  action: 'plan-change',
  target: 'prorated_immediately',
  delivered: 'paddle',
  person: 'other',
  reason: 'her boss, "Max"',
  change: {
    id: '1',
    before: [{ price_id: 'pri_1', quantity: 1 }],
    after: [
      { price_id: 'pri_2', quantity: 2 },
      { price_id: 'pri_3', quantity: 1 },
    ],
    currency: 'USD',
    due: '5000',
  },
  outcome: 'applied',
};

describe('the activity as a file', () => {
  it('is one line an entry for a spreadsheet, under its heading', () => {
    const [head, first, second, end] = activityCsv([link, change]).split('\r\n');
    expect(head).toMatch(/^time,action,target,account,/);
    expect(first).toBe(
      '2026-11-27T09:12:00.000Z,portal-link,overview,Acme,live,ctm_1,,clipboard,popup,,,done,,,,,',
    );
    expect(second).toContain('"her boss, ""Max"""');
    expect(second).toContain('applied,pri_1 × 1,pri_2 × 2; pri_3 × 1,USD,5000,');
    expect(end).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1'])('makes no formula of %j', (reason) => {
    const [, row = ''] = activityCsv([{ ...change, reason }]).split('\r\n');
    expect(row).toContain(`,'${reason}`);
  });

  it('is JSON for a program, with the same fields', () => {
    const [first, second] = JSON.parse(activityJson([link, change]));
    expect(first).toMatchObject({ customer: 'ctm_1', due: '' });
    expect(second).toMatchObject({ reason: change.reason, requester: 'other', due: '5000' });
    expect(Object.keys(first)).toEqual(activityCsv([]).trim().split(','));
  });
});

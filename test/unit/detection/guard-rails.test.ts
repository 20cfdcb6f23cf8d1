import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exceedsCap,
  type GuardRails,
  type Hindrance,
  hindranceOf,
  looseRails,
  stricter,
} from '@/detection/guard-rails';
import type { Verdict } from '@/detection/right-person';

const refuse: GuardRails = { ...looseRails, sendToOthers: 'refuse' };
const noReason: GuardRails = { ...looseRails, reasonRequired: false };

describe('the guard rails', () => {
  it.each<[string, GuardRails, Verdict, string | undefined, Hindrance | null]>([
    ['let the requester’s own pass', looseRails, 'same', undefined, null],
    ['let a probable one pass', looseRails, 'probably-same', undefined, null],
    ['let an unknown one pass', looseRails, 'unknown', undefined, null],
    ['stop another person', looseRails, 'other', undefined, 'other-person'],
    ['stop a customer on copy', looseRails, 'on-ticket', undefined, 'other-person'],
    ['let the second step pass', looseRails, 'other', 'her assistant', null],
    ['take no blank for a reason', looseRails, 'other', '  a ', 'reason-missing'],
    ['take no empty reason', looseRails, 'other', '', 'reason-missing'],
    ['ask for none where none is required', noReason, 'other', '', null],
    ['still ask for the step then', noReason, 'other', undefined, 'other-person'],
    ['refuse by policy, whatever the reason', refuse, 'other', 'because', 'refused-by-policy'],
    ['refuse a customer on copy too', refuse, 'on-ticket', 'because', 'refused-by-policy'],
    ['refuse nobody else', refuse, 'probably-same', undefined, null],
  ])('%s', (_, rails, verdict, reason, hindrance) => {
    expect(hindranceOf(rails, { what: 'links', verdict, reason })).toBe(hindrance);
  });

  it('forbid links and changes apart from one another', () => {
    const asked = { verdict: 'same', reason: undefined } as const;
    const links = { ...looseRails, links: false };
    expect(hindranceOf(links, { ...asked, what: 'links' })).toBe('refused-by-policy');
    expect(hindranceOf(links, { ...asked, what: 'changes' })).toBeNull();
    const changes = { ...looseRails, changes: false };
    expect(hindranceOf(changes, { ...asked, what: 'changes' })).toBe('refused-by-policy');
    expect(hindranceOf(changes, { ...asked, what: 'links' })).toBeNull();
  });

  it.each([
    ['USD', '5000', false],
    ['USD', '5001', true],
    ['EUR', '999999', false],
    ['constructor', '1', false],
  ])('cap %s %s: %s', (currency, due, exceeds) => {
    const rails = { ...looseRails, amountCap: { USD: 5_000 } };
    expect(exceedsCap(rails, { currency, due })).toBe(exceeds);
  });

  const rails: fc.Arbitrary<GuardRails> = fc.record({
    sendToOthers: fc.constantFrom('warn', 'refuse'),
    reasonRequired: fc.boolean(),
    links: fc.boolean(),
    changes: fc.boolean(),
    amountCap: fc.dictionary(fc.constantFrom('USD', 'EUR'), fc.nat()),
  });
  const asked = fc.record({
    what: fc.constantFrom('links' as const, 'changes' as const),
    verdict: fc.constantFrom<Verdict>('same', 'probably-same', 'on-ticket', 'other', 'unknown'),
    reason: fc.constantFrom(undefined, '', 'a reason'),
  });

  it('together hinder all that each hinders', () => {
    fc.assert(
      fc.property(rails, rails, asked, (one, other, what) => {
        const both = hindranceOf(stricter(one, other), what);
        const each = [hindranceOf(one, what), hindranceOf(other, what)];
        expect(both !== null).toBe(each.some((hindrance) => hindrance !== null));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePerson, needsSecondStep, type Verdict } from '@/detection/right-person';
import { samePerson } from '@/detection/same-person';

const customerEmail = 'jane@example.test';

describe('a ticket', () => {
  it.each<[string | null, string[], Verdict]>([
    [customerEmail, [], 'same'],
    ['JANE@example.test', [], 'probably-same'],
    ['jane+help@example.test', [], 'probably-same'],
    ['noor@lantern.test', [], 'other'],
    ['noor@lantern.test', ['other@x.test'], 'other'],
    ['noor@lantern.test', ['other@x.test', customerEmail], 'on-ticket'],
    ['noor@lantern.test', ['jane+cc@example.test'], 'on-ticket'],
    ['jаne@example.test', [], 'other'],
    [null, [], 'unknown'],
    [null, [customerEmail], 'unknown'],
    ['', [], 'other'],
  ])('of %j with %j is: %s', (requester, people, verdict) => {
    expect(
      judgePerson({ requester, possible: [], claimed: false, people, customerEmail }).verdict,
    ).toBe(verdict);
  });

  it('says what the addresses differ in, where they are probably one person’s', () => {
    const judge = (requester: string) =>
      judgePerson({ requester, possible: [], claimed: false, people: [], customerEmail });
    expect(judge('jane+x@example.test').differs).toBe('plus-tag');
    expect(judge('Jane@example.test').differs).toBe('case');
    expect(judge('jаne@example.test').differs).toBeNull();
    expect(judge('noor@lantern.test').differs).toBeNull();
  });

  it.each<[string[], Verdict]>([
    [[customerEmail, 'noor@lantern.test'], 'on-ticket'],
    [['noor@lantern.test', customerEmail], 'on-ticket'],
    [['noor@lantern.test', 'tom@x.test'], 'other'],
    [[customerEmail, 'jane+help@example.test'], 'same'],
  ])('that names %j as its requester is: %s', (possible, verdict) => {
    const people = possible;
    expect(
      judgePerson({ requester: null, possible, claimed: false, people, customerEmail }).verdict,
    ).toBe(verdict);
  });

  it.each<[string | null, string[], Verdict]>([
    [customerEmail, [], 'claimed'],
    ['jane+help@example.test', [], 'claimed'],
    [null, [customerEmail], 'claimed'],
    ['noor@lantern.test', [], 'other'],
    [null, [customerEmail, 'noor@lantern.test'], 'on-ticket'],
    [null, [], 'unknown'],
  ])(
    'where whoever asks may have written %j or %j himself, is: %s',
    (requester, possible, verdict) => {
      const people = possible;
      const judged = judgePerson({ requester, possible, claimed: true, people, customerEmail });
      expect(judged.verdict).toBe(verdict);
      expect(needsSecondStep(judged.verdict)).toBe(verdict !== 'unknown');
    },
  );

  it('takes a second step for everybody who is not probably the customer', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.array(fc.emailAddress()), (requester, people) => {
        const { verdict } = judgePerson({
          requester,
          possible: [],
          claimed: false,
          people,
          customerEmail,
        });
        const different = samePerson(requester, customerEmail) === 'different';
        expect(needsSecondStep(verdict)).toBe(different);
      }),
    );
  });
});

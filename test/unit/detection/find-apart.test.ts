import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, find } from '@/detection/find';
import { customer, subscription, transaction } from './ids';

const values = (text: string) => find(text).map(({ value }) => value);

describe('texts that are kept apart', () => {
  const whole = [subscription, customer, transaction, 'maria@example.com', 'invoice 325-10566'];
  const parts = [
    ...['sub_0', 'ctm_', '_0', '@', '.', '-', '=', '%2F', '://', ' ', '\n', 'a', 'Z', '9', 'é'],
    ...['invoice ', 'Rechnung Nr.', '325-10566', ', ', 'no. ', '請求書', '\u200b', '\u00ad'],
  ];
  const line = fc
    .array(fc.oneof(fc.constantFrom(...whole, ...parts), fc.string({ maxLength: 4 })))
    .map((pieces) => pieces.join(''));

  it('are searched together as each of them alone', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        expect(values(lines.join(apart))).toEqual(lines.flatMap(values));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['invoice', '325-10566'],
    ['invoice 325-10566,', '325-10567'],
    ['sub_01jqz3n5', 'p7r9s1t3v5w7x9y1z3'],
    ['maria@', 'example.com'],
  ])('make nothing of %j and %j', (first, second) => {
    expect(values(first + apart + second)).toEqual([...values(first), ...values(second)]);
    expect(values(second)).toEqual([]);
  });
});

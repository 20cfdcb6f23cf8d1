import * as v from 'valibot';
import { findingPatterns } from '@/detection/finding';

const kinds = ['subscription', 'customer', 'transaction', 'invoice', 'email'] as const;

/**
 * One thing found on a page. A page can make its content script send anything, so each value has
 * to match the anchored pattern of its kind.
 */
export const finding = v.pipe(
  v.strictObject({ kind: v.picklist(kinds), value: v.pipe(v.string(), v.maxLength(254)) }),
  v.check(({ kind, value }) => findingPatterns[kind].test(value)),
);

/** All that a frame may say of its page: at most 200 findings, nothing else. */
export const pageReport = v.strictObject({
  findings: v.pipe(v.array(finding), v.maxLength(200)),
});

/** A marked ID or e-mail address under the pointer; null when there is none. */
export const pointedAt = v.strictObject({ finding: v.nullable(finding) });

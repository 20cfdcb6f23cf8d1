import * as v from 'valibot';

/** What was found on a page, as it lies in memory. */
export const storedFinding = v.object({
  kind: v.picklist(['subscription', 'customer', 'transaction', 'invoice', 'email']),
  value: v.string(),
});

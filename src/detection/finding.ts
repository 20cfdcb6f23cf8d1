export type FindingKind = 'subscription' | 'customer' | 'transaction' | 'invoice' | 'email';

/** Something on a page that leads to a customer; `value` stands in the page letter for letter. */
export interface Finding {
  kind: FindingKind;
  value: string;
}

/** The 25 characters after `sub_0`: IDs are ordered by time, so the first of the 26 is `0`. */
export const idTail = '[a-z0-9]{25}';
export const idLength = 'sub_0'.length + 25;

/**
 * The part of an e-mail address before the `@`: what people have, not all that RFC 5322 allows.
 * No dot first, last or twice, which also keeps it free of backtracking.
 */
export const emailLocal = "[A-Za-z0-9_](?:\\.?[A-Za-z0-9_+&'-]){0,63}";

/** A host name with a top-level domain; `logo@2x.png` is a picture. */
export const emailDomain =
  '(?!\\dx\\.(?:png|jpe?g|gif|webp|svg)\\b)' +
  '(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.){1,10}(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{2,59})';

/** What the value of a finding looks like, whole: for checking findings that others report. */
export const findingPatterns: Record<FindingKind, RegExp> = {
  subscription: new RegExp(`^sub_0${idTail}$`),
  customer: new RegExp(`^ctm_0${idTail}$`),
  transaction: new RegExp(`^txn_0${idTail}$`),
  // A prefix of the seller's and a running number: `325-10566`, `ABC-12345`; `11-2026` is a month.
  invoice: /^(?!(?:0[1-9]|1[0-2])-20\d\d$)[A-Z0-9]{2,16}-\d{3,12}$/,
  email: new RegExp(`^(?=.{1,64}@)(?=.{3,254}$)${emailLocal}@${emailDomain}$`),
};

const order: readonly FindingKind[] = [
  'subscription',
  'customer',
  'transaction',
  'invoice',
  'email',
];

/**
 * The findings without repetition, those that say most first; within a kind the order stays.
 * E-mail addresses that differ only in case are one.
 */
export function rank(findings: readonly Finding[]): Finding[] {
  const distinct = new Map<string, Finding>();
  for (const { kind, value } of findings) {
    const key = kind + (kind === 'email' ? value.toLowerCase() : value);
    if (!distinct.has(key)) distinct.set(key, { kind, value });
  }
  return [...distinct.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

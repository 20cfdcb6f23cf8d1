/** The pages of the customer portal that a link can open, in Paddle's words. */
export const portalPages = [
  'overview',
  'update_payment_method',
  'cancel',
  'view_subscription',
] as const;

export type PortalPage = (typeof portalPages)[number];

/**
 * What goes around a portal link in one language. The texts are templates (see `parse-template`);
 * together they say that the link is personal, signs its reader in and does not last. How long it
 * lasts is documented nowhere, so no language names a number.
 */
export interface LinkWords {
  /** How people are addressed: with the given name where that is polite, else with all of it. */
  address: 'given' | 'full';
  /**
   * Goes before the sentence when the name is known. Empty where a name changes its form when
   * somebody is addressed (the vocative of Polish and Czech): better no name than a wrong one.
   */
  greeting: string;
  /** For each page, what leads up to the link, and what is written on it. */
  pages: Record<PortalPage, readonly [lead: string, label: string]>;
  /** Comes after the link, with a space: nothing that a mail program might take for its end. */
  note: string;
}

/** What tells a customer in one language that the plan was changed, as templates. */
export interface ChangeWords {
  /** A line of its own; null as in `LinkWords`. What follows starts as it does after this line. */
  greeting: string | null;
  /** Of `{before}` and `{after}`; something only came, or only went. */
  changed: string;
  added: string;
  removed: string;
  /** Of `{amount}`, and of `{credit}` where some of the customer's credit was used. */
  paid: string;
  paidAfterCredit: string;
  invoiced: string;
  pending: string;
  failed: string;
  credited: string;
  fromCredit: string;
  nothing: string;
  /** Of `{date}` and `{amount}`, which is an estimate. */
  next: string;
  /** Billed every day, week, month, year. */
  cycles: Record<'day' | 'week' | 'month' | 'year', string>;
}

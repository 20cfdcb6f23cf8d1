import * as v from 'valibot';

/** What leads up to the link, and what is written on it. */
const leadAndLabel = v.tuple([v.string(), v.string()]);

/**
 * What goes around a portal link in one language. The texts are templates (see `parse-template`);
 * together they say that the link is personal, signs its reader in and does not last. How long it
 * lasts is documented nowhere, so no language names a number.
 */
const links = v.object({
  /** How people are addressed: with the given name where that is polite, else with all of it. */
  address: v.picklist(['given', 'full']),
  /**
   * Goes before the sentence when the name is known. Empty where a name changes its form when
   * somebody is addressed (the vocative of Polish and Czech): better no name than a wrong one.
   */
  greeting: v.string(),
  pages: v.object({
    overview: leadAndLabel,
    update_payment_method: leadAndLabel,
    cancel: leadAndLabel,
    view_subscription: leadAndLabel,
  }),
  /** Comes after the link, with a space: nothing that a mail program might take for its end. */
  note: v.string(),
});

/** What tells a customer in one language that the plan was changed, as templates. */
const change = v.object({
  /** A line of its own; null as in `links`. What follows starts as it does after this line. */
  greeting: v.nullable(v.string()),
  /** Of `{before}` and `{after}`; something only came, or only went. */
  changed: v.string(),
  added: v.string(),
  removed: v.string(),
  /** Of `{amount}`, and of `{credit}` where some of the customer's credit was used. */
  paid: v.string(),
  paidAfterCredit: v.string(),
  invoiced: v.string(),
  pending: v.string(),
  failed: v.string(),
  credited: v.string(),
  fromCredit: v.string(),
  nothing: v.string(),
  /** Of `{date}` and `{amount}`, which is an estimate. */
  next: v.string(),
  /** Billed every day, week, month, year. */
  cycles: v.object({ day: v.string(), week: v.string(), month: v.string(), year: v.string() }),
});

/** All words of one language: the files of `public/languages`. */
export const language = v.object({ links, change });

export type Language = v.InferOutput<typeof language>;
export type LinkWords = Language['links'];

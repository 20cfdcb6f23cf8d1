/** A preview is good for five minutes: proration moves by the minute, and so may the subscription. */
export const previewFreshForMs = 5 * 60_000;

/** Younger than five minutes, and not from the future: then the clock was set back. `at`: in ms. */
export function isFresh({ at }: { at: number }, now: number): boolean {
  return at <= now && now - at < previewFreshForMs;
}

const dayInMilliseconds = 86_400_000;

/** Beyond this many days, "in 83 days" says less than the date alone. */
const nearInDays = 60;

/** A day as people write it, from an RFC 3339 time: `3 December 2026`. */
export function formatDate(time: string, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
}

/** The same in short, where room is scarce: `3 Dec 2026`. */
export function formatShortDate(time: string, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date);
}

/** A day and its time, from milliseconds since the epoch: `27 Nov 2026, 09:12`. */
export function formatMoment(at: number, language: string): string {
  const form = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return form.format(new Date(at));
}

/** How far a time is from now in calendar days (`tomorrow`, `in 10 days`); null when far away. */
export function formatDistance(time: string, now: Date, language: string): string | null {
  const days = daysBetween(now, new Date(time));
  if (Number.isNaN(days) || Math.abs(days) > nearInDays) return null;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** Midnights between two times, as the wall clock of the agent counts them. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / dayInMilliseconds);
}

/** A country by its ISO 3166-1 code: `Germany`. */
export function formatCountry(code: string, language: string): string {
  return displayName(code, 'region', language);
}

/** A language by its BCP 47 tag: `German`. */
export function formatLanguage(tag: string, language: string): string {
  return displayName(tag, 'language', language);
}

/** A host as people read it, from an origin or a match pattern. */
export function formatHost(origin: string): string {
  return origin.replace(/^\w+:\/\//, '').replace(/\/\*?$/, '');
}

function displayName(code: string, type: 'region' | 'language', language: string): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code; // Not a code that Intl can parse: shown as it came.
  }
}

function midnight(time: Date): number {
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
}

export interface KnownEmails {
  keep(accountId: string, customer: { id: string; email: string }): void;
  find(accountId: string, customerId: string): string | undefined;
  clear(): void;
}

const most = 200;
/** Milliseconds: as long as a customer may stay on display without being read again. */
const keptFor = 10 * 60_000;

/**
 * Remembers in memory whose address the agent saw, so that a click costs one request to Paddle and
 * not two. Lost with the worker, and then read again.
 */
export function createKnownEmails(now: () => number): KnownEmails {
  const emails = new Map<string, { email: string; at: number }>();
  return {
    keep(accountId, { id, email }) {
      const place = accountId + id;
      emails.delete(place);
      emails.set(place, { email, at: now() });
      const [oldest] = emails.keys();
      if (emails.size > most && oldest !== undefined) emails.delete(oldest);
    },
    find(accountId, customerId) {
      const known = emails.get(accountId + customerId);
      return known && now() - known.at < keptFor ? known.email : undefined;
    },
    clear: () => emails.clear(),
  };
}

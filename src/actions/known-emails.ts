import type { CustomerId } from '@/detection/paddle-id';
import { getCustomer } from '@/paddle/customers';
import type { Desk } from './desk';

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

/** The e-mail address that Paddle has for a customer. Throws what reading it throws. */
export async function emailOf(
  desk: Desk,
  { accountId, customerId }: { accountId: string; customerId: CustomerId },
): Promise<string> {
  const known = desk.emails.find(accountId, customerId);
  if (known !== undefined) return known;
  const customer = await getCustomer(await desk.clientOf(accountId), customerId);
  desk.emails.keep(accountId, customer);
  return customer.email;
}

import type { CustomerId } from '@/detection/paddle-id';
import { getCustomer } from '@/paddle/customers';
import type { Desk } from './desk';

/** The e-mail address that Paddle has for a customer. Throws what reading it throws. */
export async function emailOf(
  desk: Desk,
  { accountId, customerId }: { accountId: string; customerId: CustomerId },
): Promise<string> {
  const known = desk.emails.find(accountId, customerId);
  if (known !== undefined) return known;
  const customer = await getCustomer(await desk.clientOf(accountId), customerId, {
    leaving: 0,
  });
  desk.emails.keep(accountId, customer);
  return customer.email;
}

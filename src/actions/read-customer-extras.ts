import type { CustomerId } from '@/detection/paddle-id';
import type { PaddleClient } from '@/paddle/client';
import { type CreditBalance, listAddresses, listCreditBalances } from '@/paddle/customers';
import type { Desk } from './desk';
import { whereReadable } from './where-readable';

export interface CustomerExtras {
  country: string | null;
  balances: CreditBalance[] | null;
}

/**
 * Country and credit balances. Both are extras: a key without the permission for one of them still
 * shows the customer, so that one is null.
 */
export async function readCustomerExtras(
  desk: Desk,
  { accountId, customerId }: { accountId: string; customerId: CustomerId },
): Promise<CustomerExtras> {
  const client = await desk.clientOf(accountId);
  const [country, balances] = await Promise.all([
    whereReadable(readCountry(client, customerId)),
    whereReadable(listCreditBalances(client, customerId)),
  ]);
  return { country, balances };
}

async function readCountry(client: PaddleClient, customerId: CustomerId): Promise<string | null> {
  const addresses = await listAddresses(client, customerId);
  const address = addresses.find(({ status }) => status === 'active') ?? addresses.at(0);
  return address?.country_code ?? null;
}

import type { CustomerId } from '@/detection/paddle-id';
import type { PaddleClient } from '@/paddle/client';
import type { Decimals } from '@/paddle/currencies';
import { type CreditBalance, listAddresses, listCreditBalances } from '@/paddle/customers';
import type { Desk } from './desk';
import { readKnownDecimals } from './read-known-decimals';
import { whereReadable } from './where-readable';

export interface CustomerExtras {
  country: string | null;
  balances: CreditBalance[] | null;
  /** Null when not readable: then the table of `billing/money` counts. */
  decimals: Decimals | null;
}

/**
 * Country, credit balances, and how currencies are counted. All are extras: a key without the
 * permission for one of them still shows the customer, so that one is null.
 */
export async function readCustomerExtras(
  desk: Desk,
  { accountId, customerId }: { accountId: string; customerId: CustomerId },
): Promise<CustomerExtras> {
  const client = await desk.clientOf(accountId);
  const [country, balances, decimals] = await Promise.all([
    whereReadable(readCountry(client, customerId)),
    whereReadable(listCreditBalances(client, customerId)),
    readKnownDecimals(client),
  ]);
  return { country, balances, decimals };
}

async function readCountry(client: PaddleClient, customerId: CustomerId): Promise<string | null> {
  const addresses = await listAddresses(client, customerId);
  const address = addresses.find(({ status }) => status === 'active') ?? addresses.at(0);
  return address?.country_code ?? null;
}

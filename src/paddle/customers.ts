import * as v from 'valibot';
import type { CustomerId } from '@/detection/paddle-id';
import type { PaddleClient, ReadOptions } from './client';
import { amount, customerId, instant, maybe, word } from './fields';
import { path } from './path';

export const customer = v.object({
  id: customerId,
  name: maybe(v.string()),
  email: v.string(),
  status: word('active', 'archived'),
  locale: v.fallback(v.string(), 'en'),
});
export type Customer = v.InferOutput<typeof customer>;
const customers = v.array(customer);

export const address = v.object({
  /** ISO 3166-1 alpha-2. */
  country_code: v.string(),
  status: word('active', 'archived'),
});
export type Address = v.InferOutput<typeof address>;
const addresses = v.array(address);

const creditBalance = v.object({
  currency_code: v.string(),
  balance: v.object({ available: amount }),
});
export type CreditBalance = v.InferOutput<typeof creditBalance>;
const creditBalances = v.array(creditBalance);

export const paymentMethod = v.object({
  card: maybe(v.object({ last4: v.string() })),
  saved_at: instant,
  updated_at: instant,
});
export type PaymentMethod = v.InferOutput<typeof paymentMethod>;
const paymentMethods = v.array(paymentMethod);

export interface FoundCustomers {
  customers: Customer[];
  /** Whether Paddle has more than these. */
  more: boolean;
}

const freshFor = 5_000;
/** Without it Paddle answers with active ones only. */
const status = ['active', 'archived'];
const longestFilter = 100;

/**
 * Customers with exactly this e-mail address, archived ones too. A helpdesk shows it as its sender
 * wrote it and Paddle does not say whether capitals count, so it is asked for without them as well.
 * Throws a `PaddleError`.
 */
export async function findCustomersByEmail(
  client: PaddleClient,
  email: string,
  options: ReadOptions = {},
): Promise<FoundCustomers> {
  // The filter takes a comma-separated list of at most 100 characters each.
  if (email.length > longestFilter || email.includes(',')) return { customers: [], more: false };
  return listCustomers(client, { email: [...new Set([email, email.toLowerCase()])] }, options);
}

/** Customers whose ID, name or e-mail contains the text. Throws a `PaddleError`. */
export async function searchCustomers(
  client: PaddleClient,
  text: string,
  options: ReadOptions = {},
): Promise<FoundCustomers> {
  return listCustomers(client, { search: text.slice(0, longestFilter) }, options);
}

/** Throws a `PaddleError`, `not-found` for a customer of another account. */
export async function getCustomer(
  client: PaddleClient,
  id: CustomerId,
  options: ReadOptions = {},
): Promise<Customer> {
  const permission = 'customer.read';
  const { data } = await client.get(path`/customers/${id}`, {
    schema: customer,
    permission,
    freshFor,
    ...options,
  });
  return data;
}

/** The first 50 active addresses. Throws a `PaddleError`. */
export async function listAddresses(
  client: PaddleClient,
  id: CustomerId,
  options: ReadOptions = {},
): Promise<Address[]> {
  const { data } = await client.get(path`/customers/${id}/addresses`, {
    schema: addresses,
    permission: 'address.read',
    freshFor,
    ...options,
  });
  return data;
}

/** Credit by currency, empty when there never was any. Throws a `PaddleError`. */
export async function listCreditBalances(
  client: PaddleClient,
  id: CustomerId,
  options: ReadOptions = {},
): Promise<CreditBalance[]> {
  const { data } = await client.get(path`/customers/${id}/credit-balances`, {
    schema: creditBalances,
    permission: 'customer.read',
    freshFor,
    ...options,
  });
  return data;
}

/** The first 50 saved payment methods. Throws a `PaddleError`. */
export async function listPaymentMethods(
  client: PaddleClient,
  id: CustomerId,
  options: ReadOptions = {},
): Promise<PaymentMethod[]> {
  const { data } = await client.get(path`/customers/${id}/payment-methods`, {
    schema: paymentMethods,
    permission: 'payment_method.read',
    freshFor,
    ...options,
  });
  return data;
}

async function listCustomers(
  client: PaddleClient,
  filter: { email?: string[]; search?: string },
  options: ReadOptions,
): Promise<FoundCustomers> {
  const { data, after } = await client.get('/customers', {
    query: { ...filter, status, per_page: 60 },
    schema: customers,
    permission: 'customer.read',
    freshFor,
    ...options,
  });
  return { customers: data, more: after !== null };
}

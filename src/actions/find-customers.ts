import { parseId } from '@/detection/paddle-id';
import type { classifyQuery } from '@/detection/query';
import type { PaddleClient } from '@/paddle/client';
import {
  type Customer,
  findCustomersByEmail,
  getCustomer,
  searchCustomers,
} from '@/paddle/customers';
import { PaddleError } from '@/paddle/errors';
import { getSubscription, listSubscriptions, type Subscription } from '@/paddle/subscriptions';
import { findTransactionsByInvoiceNumber, getTransaction } from '@/paddle/transactions';

export type Query = NonNullable<ReturnType<typeof classifyQuery>>;

export interface FoundCustomers {
  customers: Customer[];
  /** Whether Paddle has more matches than these. */
  more: boolean;
  /** The subscription that led here. */
  subscriptionId: Subscription['id'] | null;
}

const none: FoundCustomers = { customers: [], more: false, subscriptionId: null };

/**
 * Finds customers in one account by whatever the agent has: an ID, an e-mail address, an invoice
 * number, a name. An ID of another account or environment is simply not found. `exactly`: an
 * address that no customer has is not looked for as a part of other addresses.
 */
export async function findCustomers(
  client: PaddleClient,
  query: Query,
  { exactly = false }: { exactly?: boolean | undefined } = {},
): Promise<FoundCustomers> {
  try {
    return await route(client, query, exactly);
  } catch (error) {
    if (error instanceof PaddleError && error.kind === 'not-found') return none;
    throw error;
  }
}

async function route(
  client: PaddleClient,
  { kind, value }: Query,
  exactly: boolean,
): Promise<FoundCustomers> {
  if (kind === 'email') return byEmail(client, value, exactly);
  if (kind === 'invoice') return byInvoice(client, value);
  if (kind === 'text') return byText(client, value);
  const id = parseId(value);
  if (id?.kind === 'customer') return one(await getCustomer(client, id.value));
  if (id?.kind === 'transaction') {
    const transaction = await getTransaction(client, id.value);
    return { ...one(transaction.customer), subscriptionId: transaction.subscription_id };
  }
  return id?.kind === 'subscription' ? bySubscription(client, id.value) : none;
}

/** The customer's other subscriptions are read along: they are drawn next, from the same answer. */
async function bySubscription(
  client: PaddleClient,
  id: Subscription['id'],
): Promise<FoundCustomers> {
  const { customer_id } = await getSubscription(client, id);
  const [customer] = await Promise.all([
    getCustomer(client, customer_id),
    listSubscriptions(client, customer_id).catch(() => undefined),
  ]);
  return { customers: [customer], more: false, subscriptionId: id };
}

async function byEmail(
  client: PaddleClient,
  email: string,
  exactly: boolean,
): Promise<FoundCustomers> {
  const exact = await findCustomersByEmail(client, email);
  if (exactly || exact.customers.length > 0) return { ...exact, subscriptionId: null };
  return byText(client, email);
}

async function byText(client: PaddleClient, text: string): Promise<FoundCustomers> {
  return { ...(await searchCustomers(client, text.slice(0, 100))), subscriptionId: null };
}

async function byInvoice(client: PaddleClient, number: string): Promise<FoundCustomers> {
  const transactions = await findTransactionsByInvoiceNumber(client, number);
  const customers = new Map<string, Customer>();
  for (const { customer } of transactions) if (customer) customers.set(customer.id, customer);
  return {
    customers: [...customers.values()],
    more: false,
    subscriptionId: transactions.at(0)?.subscription_id ?? null,
  };
}

function one(customer: Customer | null | undefined): FoundCustomers {
  return customer ? { ...none, customers: [customer] } : none;
}

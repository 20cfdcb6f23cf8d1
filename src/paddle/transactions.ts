import * as v from 'valibot';
import type { TransactionId } from '@/detection/paddle-id';
import type { PaddleClient, ReadOptions } from './client';
import { customer } from './customers';
import { maybe, subscriptionId, transactionId } from './fields';
import { path } from './path';

export const transaction = v.object({
  id: transactionId,
  subscription_id: maybe(subscriptionId),
  /** Only with `include=customer`; a draft has none. */
  customer: maybe(customer),
});
export type Transaction = v.InferOutput<typeof transaction>;
const transactions = v.array(transaction);

const freshFor = 5_000;
const permission = 'transaction.read';

/** A transaction with its customer. Throws a `PaddleError`. */
export async function getTransaction(
  client: PaddleClient,
  id: TransactionId,
  options: ReadOptions = {},
): Promise<Transaction> {
  const { data } = await client.get(path`/transactions/${id}`, {
    query: { include: 'customer' },
    schema: transaction,
    permission,
    freshFor,
    ...options,
  });
  return data;
}

/** Transactions of an invoice number such as `325-10566`, with their customers. Throws a `PaddleError`. */
export async function findTransactionsByInvoiceNumber(
  client: PaddleClient,
  number: string,
  options: ReadOptions = {},
): Promise<Transaction[]> {
  const { data } = await client.get('/transactions', {
    query: { invoice_number: number, include: 'customer', per_page: 30 },
    schema: transactions,
    permission,
    freshFor,
    ...options,
  });
  return data;
}

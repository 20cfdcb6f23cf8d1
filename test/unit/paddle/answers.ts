import { parseId } from '@/detection/paddle-id';
import { type ApiServer, ids, json } from './api-server';

const base = 'https://sandbox-api.paddle.com';

export function customerId() {
  const parsed = id('customer');
  if (parsed.kind !== 'customer') throw new Error('no customer');
  return parsed.value;
}

export function subscriptionId() {
  const parsed = id('subscription');
  if (parsed.kind !== 'subscription') throw new Error('no subscription');
  return parsed.value;
}

export function transactionId() {
  const parsed = id('transaction');
  if (parsed.kind !== 'transaction') throw new Error('no transaction');
  return parsed.value;
}

export function one(data: unknown) {
  return json({ data, meta: { request_id: 'r' } });
}

export function page(data: unknown[], { more = false, after = '' } = {}) {
  const pagination = { per_page: 200, next: `${base}/x?after=${after}`, has_more: more };
  return json({ data, meta: { request_id: 'r', pagination } });
}

/** The path and query of the last request. */
export function asked(api: ApiServer) {
  const { path, query } = api.arrivals.at(-1) ?? {};
  return { path, query };
}

function id<K extends 'customer' | 'subscription' | 'transaction'>(kind: K) {
  const parsed = parseId(ids[kind]);
  if (parsed === undefined) throw new Error('no ID');
  return parsed;
}

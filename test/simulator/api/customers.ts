import type { Customer } from '../wire';
import type { Call } from './call';
import type { Endpoint, Permission } from './endpoint';
import { page, pageRules } from './page';
import { notFound } from './problem';
import type { Rules } from './query';

const read: Permission = { name: 'customer.read', doing: 'read customer' };

export const statusRule: Rules = {
  status: { kind: 'list', choices: ['active', 'archived'] },
};

/** Without `status` only active ones, as https://developer.paddle.com/api-reference/customers. */
export const listCustomers: Endpoint = {
  method: 'GET',
  path: '/customers',
  permission: read,
  query: {
    ...pageRules,
    ...statusRule,
    id: { kind: 'list' },
    email: { kind: 'list', longest: 100 },
    search: { kind: 'text', longest: 100 },
  },
  answer(call) {
    const { query } = call;
    const ids = query.list('id');
    const emails = query.list('email');
    const statuses = query.list('status') ?? ['active'];
    const search = query.text('search');
    const found = [...call.account.customers.values()].filter(
      (customer) =>
        statuses.includes(customer.status) &&
        (!ids || ids.includes(customer.id)) &&
        (!emails || emails.includes(customer.email)) &&
        (search === undefined || mentions(customer, search)),
    );
    return page(call, found, { id: (customer) => customer.id });
  },
};

export const getCustomer: Endpoint = {
  method: 'GET',
  path: '/customers/:customer_id',
  permission: read,
  query: {},
  answer: (call) => ({ data: customerOf(call) }),
};

/** Not paginated; empty when the customer never had credit. */
export const listCreditBalances: Endpoint = {
  method: 'GET',
  path: '/customers/:customer_id/credit-balances',
  permission: read,
  query: { currency_code: { kind: 'list' } },
  answer(call) {
    const customer = customerOf(call);
    const currencies = call.query.list('currency_code');
    return {
      data: call.account.creditBalances.filter(
        ({ customer_id, currency_code }) =>
          customer_id === customer.id && (!currencies || currencies.includes(currency_code ?? '')),
      ),
    };
  },
};

/** The customer in the path. */
export function customerOf({ account, params }: Call): Customer {
  const id = params.customer_id ?? '';
  const customer = account.customers.get(id);
  if (!customer) throw notFound('Customer', id);
  return customer;
}

function mentions({ id, name, email }: Customer, search: string): boolean {
  const wanted = search.toLowerCase();
  return [id, name ?? '', email].some((text) => text.toLowerCase().includes(wanted));
}

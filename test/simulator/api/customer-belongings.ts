import type { Call, Reply } from './call';
import { customerOf, statusRule } from './customers';
import type { Endpoint } from './endpoint';
import { page, pageRules } from './page';

const query: Endpoint['query'] = {
  ...pageRules,
  ...statusRule,
  id: { kind: 'list' },
  search: { kind: 'text', longest: 100 },
};

/** https://developer.paddle.com/api-reference/addresses */
export const listAddresses: Endpoint = {
  method: 'GET',
  path: '/customers/:customer_id/addresses',
  permission: { name: 'address.read', doing: 'read address' },
  query,
  answer: (call) => listed(call, call.account.addresses.values()),
};

/** https://developer.paddle.com/api-reference/businesses */
export const listBusinesses: Endpoint = {
  method: 'GET',
  path: '/customers/:customer_id/businesses',
  permission: { name: 'business.read', doing: 'read business' },
  query,
  answer: (call) => listed(call, call.account.businesses.values()),
};

/** https://developer.paddle.com/api-reference/payment-methods */
export const listPaymentMethods: Endpoint = {
  method: 'GET',
  path: '/customers/:customer_id/payment-methods',
  permission: { name: 'payment_method.read', doing: 'read payment-method' },
  query: {
    ...pageRules,
    address_id: { kind: 'list' },
    supports_checkout: { kind: 'one', choices: ['true', 'false'] },
  },
  answer(call) {
    const customer = customerOf(call);
    const addresses = call.query.list('address_id');
    const found = [...call.account.paymentMethods.values()].filter(
      (method) =>
        method.customer_id === customer.id && (!addresses || addresses.includes(method.address_id)),
    );
    return page(call, found, { id: (method) => method.id });
  },
};

interface Belonging {
  id: string;
  customer_id: string;
  status: string;
}

function listed(call: Call, all: Iterable<Belonging>): Reply {
  const customer = customerOf(call);
  const ids = call.query.list('id');
  const statuses = call.query.list('status') ?? ['active'];
  const search = call.query.text('search')?.toLowerCase();
  const found = [...all].filter(
    (each) =>
      each.customer_id === customer.id &&
      statuses.includes(each.status) &&
      (!ids || ids.includes(each.id)) &&
      (search === undefined || JSON.stringify(each).toLowerCase().includes(search)),
  );
  return page(call, found, { id: (each) => each.id });
}

import type { Price } from '../wire';
import type { Call } from './call';
import { statusRule } from './customers';
import type { Endpoint, Permission } from './endpoint';
import { page, pageRules } from './page';
import { notFound } from './problem';
import type { Rules } from './query';

const read: Permission = {
  name: 'price.read',
  doing: 'read price',
  includes: { product: 'product.read' },
};
const include: Rules = { include: { kind: 'list', choices: ['product'] } };

/** Without filters: active prices of the catalogue. https://developer.paddle.com/api-reference/prices */
export const listPrices: Endpoint = {
  method: 'GET',
  path: '/prices',
  permission: read,
  query: {
    ...pageRules,
    ...statusRule,
    ...include,
    id: { kind: 'list' },
    product_id: { kind: 'list' },
    recurring: { kind: 'one', choices: ['true', 'false'] },
    type: { kind: 'one', choices: ['custom', 'standard'] },
  },
  answer(call) {
    const { query } = call;
    const ids = query.list('id');
    const products = query.list('product_id');
    const statuses = query.list('status') ?? ['active'];
    const type = query.text('type') ?? 'standard';
    const recurring = query.text('recurring');
    const found = [...call.account.prices.values()].filter(
      (price) =>
        statuses.includes(price.status) &&
        price.type === type &&
        (!ids || ids.includes(price.id)) &&
        (!products || products.includes(price.product_id)) &&
        (recurring === undefined || (price.billing_cycle !== null) === (recurring === 'true')),
    );
    return page(call, found, { id: (price) => price.id, show: (price) => shown(call, price) });
  },
};

export const getPrice: Endpoint = {
  method: 'GET',
  path: '/prices/:price_id',
  permission: read,
  query: include,
  answer(call) {
    const id = call.params.price_id ?? '';
    const price = call.account.prices.get(id);
    if (!price) throw notFound('Price', id);
    return { data: shown(call, price) };
  },
};

function shown({ account, query }: Call, price: Price): unknown {
  if (!query.list('include')?.includes('product')) return price;
  return { ...price, product: account.products.get(price.product_id) };
}

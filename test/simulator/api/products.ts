import type { Product } from '../wire';
import type { Call } from './call';
import { statusRule } from './customers';
import type { Endpoint, Permission } from './endpoint';
import { page, pageRules } from './page';
import { notFound } from './problem';
import type { Rules } from './query';

const read: Permission = {
  name: 'product.read',
  doing: 'read product',
  includes: { prices: 'price.read' },
};
const include: Rules = { include: { kind: 'list', choices: ['prices'] } };

/** https://developer.paddle.com/api-reference/products */
export const listProducts: Endpoint = {
  method: 'GET',
  path: '/products',
  permission: read,
  query: {
    ...pageRules,
    ...statusRule,
    ...include,
    id: { kind: 'list' },
    tax_category: { kind: 'list' },
    type: { kind: 'one', choices: ['custom', 'standard'] },
  },
  answer(call) {
    const { query } = call;
    const ids = query.list('id');
    const categories = query.list('tax_category');
    const statuses = query.list('status') ?? ['active'];
    const type = query.text('type') ?? 'standard';
    const found = [...call.account.products.values()].filter(
      (product) =>
        statuses.includes(product.status) &&
        (product.type ?? 'standard') === type &&
        (!ids || ids.includes(product.id)) &&
        (!categories || categories.includes(product.tax_category)),
    );
    return page(call, found, {
      id: (product) => product.id,
      show: (product) => shown(call, product),
    });
  },
};

export const getProduct: Endpoint = {
  method: 'GET',
  path: '/products/:product_id',
  permission: read,
  query: include,
  answer(call) {
    const id = call.params.product_id ?? '';
    const product = call.account.products.get(id);
    if (!product) throw notFound('Product', id);
    return { data: shown(call, product) };
  },
};

function shown({ account, query }: Call, product: Product): unknown {
  if (!query.list('include')?.includes('prices')) return product;
  const prices = [...account.prices.values()].filter(
    ({ product_id, status }) => product_id === product.id && status === 'active',
  );
  return { ...product, prices };
}

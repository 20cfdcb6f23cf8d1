import { currencies } from '../money/currencies';
import type { Endpoint } from './endpoint';

/** https://developer.paddle.com/api-reference/currencies: no permission, not paginated. */
export const listCurrencies: Endpoint = {
  method: 'GET',
  path: '/currencies',
  permission: null,
  query: {},
  answer: ({ world }) => ({
    data: currencies.map((currency) => ({
      ...currency,
      decimal_places: world.state.policies.decimals[currency.code] ?? currency.decimal_places,
    })),
  }),
};

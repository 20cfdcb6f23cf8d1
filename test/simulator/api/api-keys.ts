import { may } from './caller';
import type { Endpoint } from './endpoint';
import { forbidden, notFound } from './problem';

/** A key may always read itself. https://developer.paddle.com/api-reference/api-keys/get-api-key */
export const getApiKey: Endpoint = {
  method: 'GET',
  path: '/api-keys/:api_key_id',
  permission: null,
  query: {},
  answer({ account, key, params }) {
    const id = params.api_key_id ?? '';
    if (id !== key.entity.id && !may(key, 'api_key.read')) throw forbidden('read api-key');
    const found = [...account.keys.values()].find(({ entity }) => entity.id === id);
    if (!found) throw notFound('API key', id);
    return { data: found.entity };
  },
};

import type { Environment } from '../state';
import type { Caller } from './caller';

/**
 * `GET /`: the only operation which answers without a key.
 * https://developer.paddle.com/api-reference/api-root/get-api-root
 */
export function apiRoot(environment: Environment, caller: Caller | null): unknown {
  return {
    api: {
      name: 'Paddle API',
      version: '1',
      environment,
      documentation_url: 'https://developer.paddle.com/api-reference/about/overview',
    },
    caller: caller
      ? {
          auth_type: 'api_key',
          account: { id: caller.account.id, name: caller.account.name },
          permissions: caller.key.entity.permissions ?? [],
        }
      : { auth_type: null, account: null, permissions: [] },
  };
}

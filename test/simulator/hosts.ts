import type { Environment } from './state';

export type Host =
  | { kind: 'api'; environment: Environment; name: string }
  | { kind: 'portal'; environment: Environment; name: string }
  | { kind: 'stranger'; name: string };

const api: Record<Environment, string> = {
  production: 'api.paddle.com',
  sandbox: 'sandbox-api.paddle.com',
};

/** https://developer.paddle.com/changelog/2025/subscription-management-links-customer-portal */
const portal: Record<Environment, string> = {
  production: 'customer-portal.paddle.com',
  sandbox: 'sandbox-customer-portal.paddle.com',
};

export const hostNames: readonly string[] = [...Object.values(api), ...Object.values(portal)];

export function portalHost(environment: Environment): string {
  return portal[environment];
}

/** @param header the request's `Host`, with or without a port */
export function hostOf(header: string | undefined): Host {
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase();
  for (const environment of ['production', 'sandbox'] as const) {
    if (name === api[environment]) return { kind: 'api', environment, name };
    if (name === portal[environment]) return { kind: 'portal', environment, name };
  }
  return { kind: 'stranger', name };
}

/** The browser's `--host-resolver-rules`: Paddle's four hosts, and nothing else, come here. */
export function hostResolverRules(port: number): string {
  return hostNames.map((name) => `MAP ${name}:443 127.0.0.1:${port}`).join(', ');
}

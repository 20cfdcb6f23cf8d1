/** Paddle's two worlds; IDs of one mean nothing in the other. */
export type Environment = 'sandbox' | 'live';

/** Source: https://developer.paddle.com/api-reference/about/overview */
export const apiBases: Record<Environment, string> = {
  sandbox: 'https://sandbox-api.paddle.com',
  live: 'https://api.paddle.com',
};

/** Source: https://developer.paddle.com/changelog/2025/subscription-management-links-customer-portal */
export const portalHosts: Record<Environment, string> = {
  sandbox: 'sandbox-customer-portal.paddle.com',
  live: 'customer-portal.paddle.com',
};

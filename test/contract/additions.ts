/** Something Paddle has today and its OpenAPI description of May 2025 does not know. */
export interface Addition {
  name: string;
  why: string;
  source: string;
}

/** Operations, as method and path. */
export const operations: readonly Addition[] = [
  {
    name: 'GET /',
    why: 'The API root says who calls and what the key may do.',
    source: 'https://developer.paddle.com/api-reference/api-root/get-api-root',
  },
  {
    name: 'GET /currencies',
    why: 'How many decimals each currency has.',
    source: 'https://developer.paddle.com/api-reference/currencies',
  },
  {
    name: 'GET /api-keys/{api_key_id}',
    why: 'A key may read itself, its expiry included.',
    source: 'https://developer.paddle.com/api-reference/api-keys/get-api-key',
  },
];

/** Fields of answers, by the end of their path. */
export const fields: readonly Addition[] = [
  {
    name: 'method_details.paypal',
    why: 'Who paid, when it was through PayPal.',
    source: 'https://github.com/PaddleHQ/paddle-node-sdk/blob/main/CHANGELOG.md (3.8.0)',
  },
  {
    name: 'method_details.south_korea_local_card',
    why: 'A South Korean card; always null here.',
    source: 'https://github.com/PaddleHQ/paddle-node-sdk (payment-method-details)',
  },
  {
    name: 'retained_fee',
    why: 'The part of the fee which Paddle keeps on a refund.',
    source: 'https://github.com/PaddleHQ/paddle-node-sdk (transaction-totals-adjusted-response)',
  },
  {
    name: 'view_subscription',
    why: 'A portal link which opens the subscription without a form, since 28 September 2026.',
    source: 'https://developer.paddle.com/changelog/2026/view-subscription-customer-portal-link',
  },
  {
    name: 'grand_total_tax',
    why: 'The tax within a grand total, since 8 January 2026.',
    source: 'https://developer.paddle.com/changelog/2026/grand-total-tax-field',
  },
];

/** Query parameters, as operation and name. */
export const parameters: readonly Addition[] = [
  {
    name: 'GET /subscriptions next_billed_at',
    why: 'Subscriptions by the date of their next bill.',
    source: 'https://github.com/PaddleHQ/paddle-go-sdk/blob/main/subscriptions.go',
  },
];

import type { DetailsShape, LineShape, PreviewShape, TotalsShape } from '@/billing/preview-wire';

/**
 * The worked example of "Preview an update to a subscription" in Paddle's OpenAPI description (May
 * 2025), figure by figure: 20 seats of Pro and a VIP support for 5 seats of Basic, three days into
 * the month, with the analytics add-on staying.
 * Source: https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
const period = { starts_at: '2024-06-10T12:01:46.293348Z', ends_at: '2024-07-10T12:01:46.293348Z' };

function totals(subtotal: string, tax: string, total: string): TotalsShape {
  const untouched = { discount: '0', credit: '0', credit_to_balance: '0', currency_code: 'USD' };
  return { subtotal, tax, total, grand_total: total, ...untouched };
}

function whole(price_id: string, name: string, quantity: number, amounts: string[]): LineShape {
  const [subtotal = '', tax = '', total = ''] = amounts;
  return {
    price_id,
    quantity,
    tax_rate: '0.08875',
    totals: { subtotal, tax, discount: '0', total },
    product: { name },
    proration: { rate: '1', billing_period: period },
  };
}

function part(line: LineShape, starts_at: string): LineShape {
  const billing_period = { starts_at, ends_at: period.starts_at };
  return { ...line, proration: { rate: '0.90513', billing_period } };
}

const [analytics, support, pro, basic] = [
  'pri_01h1vjfevh5etwq3rb416a23h2',
  'pri_01gsz95g2zrkagg294kpstx54r',
  'pri_01gsz8x8sawmvhz1pv30nge1ke',
  'pri_01gsz8ntc6z7npqqp6j4ys0w1w',
];

const recurring: DetailsShape = {
  totals: totals('95000', '8431', '103431'),
  line_items: [
    whole(analytics, 'Analytics addon', 1, ['10000', '887', '10887']),
    whole(support, 'VIP support', 1, ['25000', '2219', '27219']),
    whole(pro, 'AeroEdit Pro', 20, ['60000', '5325', '65325']),
  ],
};

const immediate: DetailsShape = {
  totals: totals('72410', '6428', '78838'),
  line_items: [
    part(whole(support, 'VIP support', 1, ['22628', '2009', '24637']), '2024-05-13T10:36:57.967Z'),
    part(whole(pro, 'AeroEdit Pro', 20, ['54308', '4820', '59128']), '2024-05-13T10:36:57.97Z'),
    part(
      whole(basic, 'AeroEdit Basic', -5, ['-4526', '-401', '-4927']),
      '2024-05-13T10:36:57.959Z',
    ),
  ],
};

export const paddleExample = {
  status: 'active',
  currency_code: 'USD',
  collection_mode: 'automatic',
  next_billed_at: '2024-06-10T12:01:46.293348Z',
  billing_cycle: { interval: 'month', frequency: 1 },
  scheduled_change: null,
  immediate_transaction: {
    billing_period: {
      starts_at: '2024-05-13T10:36:59.473Z',
      ends_at: '2024-06-10T12:01:46.293348Z',
    },
    details: immediate,
  },
  next_transaction: { billing_period: period, details: recurring },
  recurring_transaction_details: recurring,
  update_summary: {
    credit: { amount: '-4927' },
    charge: { amount: '83765' },
    result: { action: 'charge', amount: '78838' },
  },
} satisfies PreviewShape;

/** Five seats of Basic at 10.00 and the analytics add-on at 100.00, with the same tax. */
export const beforePaddleExample = {
  billing_cycle: { interval: 'month', frequency: 1 },
  recurring_transaction_details: {
    totals: totals('15000', '1331', '16331'),
    line_items: [
      whole(analytics, 'Analytics addon', 1, ['10000', '887', '10887']),
      whole(basic, 'AeroEdit Basic', 5, ['5000', '444', '5444']),
    ],
  },
};

import type { Transaction } from '../wire';
import type { Call } from './call';
import type { Endpoint, Permission } from './endpoint';
import { page, pageRules, transactionPages } from './page';
import { notFound, Problem } from './problem';
import type { Rules } from './query';

const statuses = ['billed', 'canceled', 'completed', 'draft', 'paid', 'past_due', 'ready'];
const origins = [
  'api',
  'subscription_charge',
  'subscription_payment_method_change',
  'subscription_recurring',
  'subscription_update',
  'web',
];
const includes: Record<string, string> = {
  address: 'address.read',
  adjustments: 'adjustment.read',
  adjustments_totals: 'adjustment.read',
  available_payment_methods: 'transaction.read',
  business: 'business.read',
  customer: 'customer.read',
  discount: 'discount.read',
};
const read: Permission = { name: 'transaction.read', doing: 'read transaction', includes };
const include: Rules = { include: { kind: 'list', choices: Object.keys(includes) } };

/** https://developer.paddle.com/api-reference/transactions: pages of 30, never more. */
export const listTransactions: Endpoint = {
  method: 'GET',
  path: '/transactions',
  permission: read,
  query: {
    ...pageRules,
    ...include,
    id: { kind: 'list' },
    customer_id: { kind: 'list' },
    subscription_id: { kind: 'list' },
    invoice_number: { kind: 'list' },
    status: { kind: 'list', choices: statuses },
    origin: { kind: 'list', choices: origins },
    collection_mode: { kind: 'one', choices: ['automatic', 'manual'] },
    billed_at: { kind: 'range' },
    created_at: { kind: 'range' },
    updated_at: { kind: 'range' },
  },
  answer(call) {
    const { query } = call;
    const [billed, created, updated] = [
      query.range('billed_at'),
      query.range('created_at'),
      query.range('updated_at'),
    ];
    const among = (name: string, value: string | null | undefined): boolean =>
      query.list(name)?.includes(value ?? 'null') ?? true;
    const found = [...call.account.transactions.values()].filter(
      (transaction) =>
        among('id', transaction.id) &&
        among('customer_id', transaction.customer_id) &&
        among('subscription_id', transaction.subscription_id) &&
        among('invoice_number', transaction.invoice_number) &&
        among('status', transaction.status) &&
        among('origin', transaction.origin) &&
        among('collection_mode', transaction.collection_mode) &&
        billed(transaction.billed_at) &&
        created(transaction.created_at) &&
        updated(transaction.updated_at),
    );
    return page(call, found, {
      id: ({ id }) => id,
      size: transactionPages,
      show: (transaction) => shown(call, transaction),
    });
  },
};

export const getTransaction: Endpoint = {
  method: 'GET',
  path: '/transactions/:transaction_id',
  permission: read,
  query: include,
  answer: (call) => ({ data: shown(call, transactionOf(call)) }),
};

/** The PDF's address, good for an hour. Only what was billed or completed has one. */
export const getInvoice: Endpoint = {
  method: 'GET',
  path: '/transactions/:transaction_id/invoice',
  permission: read,
  query: { disposition: { kind: 'one', choices: ['attachment', 'inline'] } },
  answer(call) {
    const transaction = transactionOf(call);
    const ready =
      transaction.status === 'completed' ||
      (transaction.status === 'billed' && transaction.collection_mode === 'manual');
    if (!ready || !transaction.invoice_number) {
      throw new Problem(
        400,
        'transaction_invoice_not_available',
        'An invoice PDF is not available for this transaction.',
      );
    }
    const disposition = call.query.text('disposition') ?? 'attachment';
    const expires = new Date(call.world.now().getTime() + 3_600_000);
    return {
      data: {
        url: `https://paddle-invoices.example/${transaction.id}/${transaction.invoice_number}.pdf?response-content-disposition=${disposition}`,
      },
      headers: { Expires: expires.toUTCString() },
    };
  },
};

function transactionOf({ account, params }: Call): Transaction {
  const id = params.transaction_id ?? '';
  const transaction = account.transactions.get(id);
  if (!transaction) throw notFound('Transaction', id);
  return transaction;
}

/** An included entity which the transaction does not have is left out. */
function shown({ account, query }: Call, transaction: Transaction): unknown {
  const wanted = query.list('include') ?? [];
  const entities: Record<string, unknown> = {
    address: account.addresses.get(transaction.address_id ?? ''),
    business: account.businesses.get(transaction.business_id ?? ''),
    customer: account.customers.get(transaction.customer_id ?? ''),
    discount: account.discounts.get(transaction.discount_id ?? ''),
    adjustments: [],
    adjustments_totals: {
      subtotal: '0',
      tax: '0',
      total: '0',
      fee: '0',
      earnings: '0',
      currency_code: transaction.currency_code,
      breakdown: { credit: '0', refund: '0', chargeback: '0' },
    },
    available_payment_methods: ['card', 'paypal'],
  };
  return {
    ...transaction,
    ...Object.fromEntries(
      wanted.map((name) => [name, entities[name]]).filter(([, entity]) => entity !== undefined),
    ),
  };
}

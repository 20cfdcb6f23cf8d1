import type {
  CurrencyCode,
  IProrationResponse,
  ITaxRatesUsedResponse,
  ITotals,
  ITransactionDetailsPreviewResponse,
  ITransactionLineItemPreviewResponse,
  ITransactionTotalsResponse,
} from '@paddle/paddle-node-sdk';
import type { Discount, Price, Product } from '../wire';
import {
  divide,
  divideDown,
  least,
  type Rate,
  rate,
  share,
  sum,
  times,
  whole,
  withoutTax,
} from './arithmetic';
import { includesTax, taxRate } from './tax';
import { unitPrice } from './unit-price';

/** One thing to bill. A quantity may be negative, for what is taken back. */
export interface Line {
  price: Price;
  product: Product;
  quantity: number;
  /** How much of the period it covers; all of it when left out. */
  proration?: IProrationResponse | null;
}

export interface Terms {
  country: string;
  currency: CurrencyCode;
  taxIdentifier?: string | null;
  discount?: Discount | null;
  /** Minor units of credit which the customer holds; used up first. */
  credit?: bigint;
}

/** What Paddle calls `details`: lines, their sum, and the sum by tax rate. */
export function reckon(lines: readonly Line[], terms: Terms): ITransactionDetailsPreviewResponse {
  const tax = taxRate(terms.country, terms.taxIdentifier);
  const discounts = discountsOf(lines, terms);
  const line_items = lines.map((line, at) =>
    lineItem(line, { ...terms, tax, discount: discounts[at] ?? 0n }),
  );
  const totals = addUp(line_items.map((item) => item.totals));
  const tax_rates_used: ITaxRatesUsedResponse[] =
    lines.length === 0 ? [] : [{ tax_rate: tax, totals }];
  return { tax_rates_used, totals: grandTotals(totals, terms), line_items };
}

function lineItem(
  line: Line,
  { country, currency, tax, discount }: Omit<Terms, 'discount'> & { tax: string; discount: bigint },
): ITransactionLineItemPreviewResponse {
  const amount = amountOf(line, { country, currency });
  const each = amountOf({ ...line, quantity: 1 }, { country, currency });
  const taxing = { rate: rate(tax), included: includesTax(line.price, country) };
  return {
    price_id: line.price.id,
    quantity: line.quantity,
    tax_rate: tax,
    unit_totals: taxed(each, 0n, taxing),
    totals: taxed(amount, discount, taxing),
    product: line.product,
    ...(line.proration && { proration: line.proration }),
  };
}

/** Exact: a prorated amount is rounded only when it is written, with its tax and without. */
function amountOf(line: Line, terms: Pick<Terms, 'country' | 'currency'>): Rate {
  const { over, under } = line.proration ? rate(line.proration.rate) : whole;
  const units = unitPrice(line.price, terms.country, terms.currency) * BigInt(line.quantity);
  return { over: units * over, under };
}

/**
 * A percentage of each line. A flat discount is taken once from what is charged and once back from
 * what is credited, for the part of the period which is covered.
 */
function discountsOf(lines: readonly Line[], terms: Terms): bigint[] {
  const { discount } = terms;
  const amounts = lines.map((line) => amountOf(line, terms));
  if (!discount) return amounts.map(() => 0n);
  if (discount.type === 'percentage') {
    const percent = rate(discount.amount);
    return amounts.map(({ over, under }) =>
      divide(over * percent.over, under * percent.under * 100n),
    );
  }
  const flat = unitPrice({ unit_price: inItsCurrency(discount) }, terms.country, terms.currency);
  return [true, false].reduce<bigint[]>(
    (found, charged) => {
      const weights = amounts.map(({ over, under }) =>
        over > 0n === charged ? divide(over, under) : 0n,
      );
      const first = lines.find((_, at) => weights[at] !== 0n);
      const covered = first?.proration ? rate(first.proration.rate) : whole;
      const all = sum(weights);
      const taken = charged ? least(times(flat, covered), all) : -least(times(flat, covered), -all);
      return share(taken, weights).map((part, at) => (found[at] ?? 0n) + part);
    },
    amounts.map(() => 0n),
  );
}

function inItsCurrency({ amount, currency_code }: Discount): Price['unit_price'] {
  return { amount, currency_code: currency_code ?? 'USD' };
}

/**
 * As in every example of Paddle's: the total is rounded from the exact amount with its tax, a half
 * down, and the tax is what lies between it and the rounded subtotal. 25000 for 0.90513 of a month
 * at 0.08875 is 22628 + 2009, though 22628 × 0.08875 is 2008.2.
 */
function taxed(amount: Rate, discount: bigint, tax: { rate: Rate; included: boolean }): ITotals {
  const gross = divide(amount.over, amount.under);
  if (tax.included) {
    const subtotal = withoutTax(gross, tax.rate);
    const total = gross - discount;
    const net = withoutTax(total, tax.rate);
    return written({ subtotal, discount: subtotal - net, tax: total - net, total });
  }
  const exactNet = amount.over - discount * amount.under;
  const total = divideDown(
    exactNet * (tax.rate.under + tax.rate.over),
    amount.under * tax.rate.under,
  );
  return written({ subtotal: gross, discount, tax: total - (gross - discount), total });
}

function addUp(all: readonly ITotals[]): ITotals {
  const added = (field: keyof ITotals): bigint => sum(all.map((totals) => BigInt(totals[field])));
  return written({
    subtotal: added('subtotal'),
    discount: added('discount'),
    tax: added('tax'),
    total: added('total'),
  });
}

function grandTotals(
  totals: ITotals,
  { currency, credit = 0n }: Terms,
): ITransactionTotalsResponse {
  const total = BigInt(totals.total);
  const used = total > 0n ? least(credit, total) : 0n;
  return {
    ...totals,
    credit: String(used),
    credit_to_balance: String(total < 0n ? -total : 0n),
    balance: String(total < 0n ? 0n : total - used),
    grand_total: String(total < 0n ? 0n : total - used),
    grand_total_tax: totals.tax,
    fee: null,
    earnings: null,
    currency_code: currency,
  };
}

function written(amounts: Record<keyof ITotals, bigint>): ITotals {
  return {
    subtotal: String(amounts.subtotal),
    discount: String(amounts.discount),
    tax: String(amounts.tax),
    total: String(amounts.total),
  };
}

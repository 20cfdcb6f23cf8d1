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
import { least, type Rate, rate, share, sum, times, whole, withoutTax } from './arithmetic';
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
  const tax_rates_used: ITaxRatesUsedResponse[] = [{ tax_rate: tax, totals }];
  return { tax_rates_used, totals: grandTotals(totals, terms), line_items };
}

function lineItem(
  line: Line,
  { country, currency, tax, discount }: Omit<Terms, 'discount'> & { tax: string; discount: bigint },
): ITransactionLineItemPreviewResponse {
  const each = unitPrice(line.price, country, currency);
  const taxing = { rate: rate(tax), included: includesTax(line.price, country) };
  const covered = line.proration ? rate(line.proration.rate) : whole;
  return {
    price_id: line.price.id,
    quantity: line.quantity,
    tax_rate: tax,
    unit_totals: taxed(times(each, covered), 0n, taxing),
    totals: taxed(amountOf(line, { country, currency }), discount, taxing),
    product: line.product,
    ...(line.proration && { proration: line.proration }),
  };
}

function amountOf(line: Line, terms: Pick<Terms, 'country' | 'currency'>): bigint {
  const amount = unitPrice(line.price, terms.country, terms.currency) * BigInt(line.quantity);
  return line.proration ? times(amount, rate(line.proration.rate)) : amount;
}

function discountsOf(lines: readonly Line[], terms: Terms): bigint[] {
  const { discount } = terms;
  const amounts = lines.map((line) => amountOf(line, terms));
  if (!discount) return amounts.map(() => 0n);
  if (discount.type === 'percentage') {
    const percent = rate(discount.amount);
    const part: Rate = { over: percent.over, under: percent.under * 100n };
    return amounts.map((amount) => times(amount, part));
  }
  return share(least(BigInt(discount.amount), sum(amounts)), amounts);
}

function taxed(amount: bigint, discount: bigint, tax: { rate: Rate; included: boolean }): ITotals {
  if (tax.included) {
    const subtotal = withoutTax(amount, tax.rate);
    const total = amount - discount;
    const net = withoutTax(total, tax.rate);
    return written({ subtotal, discount: subtotal - net, tax: total - net, total });
  }
  const net = amount - discount;
  const due = times(net, tax.rate);
  return written({ subtotal: amount, discount, tax: due, total: net + due });
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

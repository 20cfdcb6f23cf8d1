import type { DetailsShape, LineShape, PeriodShape } from './preview-wire';

/** A line as Paddle reckons it. Amounts are minor units; a credit's are negative. */
export interface MeantLine {
  /** The product's name where Paddle gives no ID: an ID that is not known is shown as it is. */
  price_id: string;
  productName: string;
  /** Negative for what is taken back. */
  quantity: number;
  subtotal: string;
  discount: string;
  tax: string;
  total: string;
  /** A decimal fraction as text, such as `0.08875`. */
  taxRate: string;
  isCredit: boolean;
  proration: Proration | null;
}

/** The part of a period that is billed: its dates, and its share as a decimal fraction in text. */
export interface Proration {
  rate: string;
  period: PeriodShape | null;
}

/** The lines of a transaction that is previewed, in Paddle's order. */
export function readLines(details: DetailsShape | null | undefined): MeantLine[] {
  return (details?.line_items ?? []).map(readLine);
}

function readLine(line: LineShape): MeantLine {
  return {
    price_id: line.price_id ?? line.product.name,
    productName: line.product.name,
    quantity: line.quantity,
    ...pick(line.totals),
    taxRate: line.tax_rate,
    isCredit: BigInt(line.totals.total) < 0n,
    proration: readProration(line),
  };
}

/** Named one by one, so that what Paddle adds to its totals does not travel along. */
function pick({ subtotal, discount, tax, total }: LineShape['totals']) {
  return { subtotal, discount, tax, total };
}

/** A rate of 1 is a whole period: nothing is prorated. */
function readProration({ proration }: LineShape): Proration | null {
  if (proration == null || /^1(\.0+)?$/.test(proration.rate)) return null;
  return { rate: proration.rate, period: proration.billing_period ?? null };
}

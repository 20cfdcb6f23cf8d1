import type { PreviewShape, UpdateSummaryShape } from './preview-wire';

/** What happens to money at once. All amounts are minor units and none is negative. */
export interface MoneyNow {
  /**
   * `charge`: the saved payment method is charged. `invoice`: collection is manual, so an invoice
   * is issued and nothing is charged. `nothing`: neither.
   */
  kind: 'charge' | 'invoice' | 'nothing';
  /** Due now, tax included, existing credit taken off. */
  due: string;
  /** The tax within what is billed now, before credit. */
  tax: string;
  /** Existing credit of the customer that is used up. */
  creditUsed: string;
  /** Credit that goes to the customer's balance with Paddle: no money goes back to a card. */
  credited: string;
  /** How Paddle nets the change: what it charges, what it credits, and what is left. */
  net: NetResult | null;
}

export interface NetResult {
  charge: string;
  credit: string;
  action: 'charge' | 'credit';
  amount: string;
}

/**
 * Due now is `immediate_transaction.details.totals.grand_total`; in the modes that bill later there
 * is no immediate transaction and nothing is due, whatever the summary nets. Totals may be negative
 * when an update results in credit: that is credit, not a charge.
 * Source: https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
export function readMoneyNow(preview: PreviewShape): MoneyNow {
  const net = readNet(preview.update_summary);
  const totals = preview.immediate_transaction?.details.totals;
  if (totals === undefined)
    return { kind: 'nothing', due: '0', tax: '0', creditUsed: '0', credited: '0', net };
  const grandTotal = BigInt(totals.grand_total);
  const due = grandTotal > 0n ? grandTotal.toString() : '0';
  const billing = preview.collection_mode === 'manual' ? 'invoice' : 'charge';
  return {
    kind: due === '0' ? 'nothing' : billing,
    due,
    tax: BigInt(totals.tax) > 0n ? totals.tax : '0',
    creditUsed: magnitude(totals.credit),
    credited: credited(totals.credit_to_balance, grandTotal, net),
    net,
  };
}

/**
 * `credit_to_balance` says it. Where Paddle credits through an adjustment of an earlier transaction
 * that field stays 0 and only the summary, or a negative total, shows the credit.
 */
function credited(toBalance: string, grandTotal: bigint, net: NetResult | null): string {
  if (BigInt(toBalance) !== 0n) return magnitude(toBalance);
  if (grandTotal < 0n) return (-grandTotal).toString();
  return grandTotal === 0n && net?.action === 'credit' ? net.amount : '0';
}

/**
 * The sign of a credit varies: Paddle's schema examples have it positive, its endpoint's example
 * negative. So its sign says nothing, and `result.action` everything.
 */
function readNet(summary: UpdateSummaryShape | null | undefined): NetResult | null {
  if (summary == null) return null;
  return {
    charge: magnitude(summary.charge.amount),
    credit: magnitude(summary.credit.amount),
    action: summary.result.action === 'credit' ? 'credit' : 'charge',
    amount: magnitude(summary.result.amount),
  };
}

function magnitude(amount: string): string {
  const value = BigInt(amount);
  return (value < 0n ? -value : value).toString();
}

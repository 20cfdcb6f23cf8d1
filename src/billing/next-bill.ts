import type { PreviewShape } from './preview-wire';

/** What comes with the next bill. It is never more than an estimate: see `creditMayDistort`. */
export type NextBill =
  | {
      kind: 'bill';
      /** Minor units, tax included, credit taken off. */
      amount: string;
      tax: string;
      /** RFC 3339. */
      at: string;
      estimate: true;
      /**
       * Credit is about: previews then showed a wrong next bill while the applied change had the
       * right one. Source: https://github.com/PaddleHQ/paddle-node-sdk/issues/106
       */
      creditMayDistort: boolean;
    }
  /** Nothing comes, since the subscription is paused or ends or pauses before. */
  | { kind: 'none'; because: 'paused' | 'canceled' | 'cancel' | 'pause'; at: string | null }
  /** Paddle said nothing of it. */
  | { kind: 'unknown' };

/** Reads the next bill from a preview. Throws a SyntaxError on an amount that is no whole number. */
export function readNextBill(preview: PreviewShape): NextBill {
  const { scheduled_change: scheduled, next_transaction: next, status } = preview;
  if (scheduled?.action === 'cancel' || scheduled?.action === 'pause')
    return { kind: 'none', because: scheduled.action, at: scheduled.effective_at };
  if (next == null) {
    if (status !== 'paused' && status !== 'canceled') return { kind: 'unknown' };
    return { kind: 'none', because: status, at: null };
  }
  const { grand_total: amount, tax } = next.details.totals;
  const at = preview.next_billed_at ?? next.billing_period.starts_at;
  const creditMayDistort = touchesCredit(preview);
  return { kind: 'bill', amount, tax, at, estimate: true, creditMayDistort };
}

function touchesCredit(preview: PreviewShape): boolean {
  const amounts = [preview.immediate_transaction, preview.next_transaction].flatMap(
    (transaction) =>
      transaction == null
        ? []
        : [transaction.details.totals.credit, transaction.details.totals.credit_to_balance],
  );
  return amounts.some((amount) => BigInt(amount) !== 0n);
}

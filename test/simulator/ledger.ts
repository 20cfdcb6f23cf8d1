/** One request as it reached the simulator. The key is known by its entity ID only. */
export interface RecordedRequest {
  id: string;
  at: string;
  host: string;
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
  /** `null` while it is being answered, and for ever if the connection was cut instead. */
  status: number | null;
  /** The kind of the scripted fault that met it. */
  fault?: string;
  clientIp: string;
}

export type RecordedChange =
  | {
      kind: 'portal-session';
      at: string;
      accountId: string;
      customerId: string;
      subscriptionIds: string[];
      sessionId: string;
      requestId: string;
    }
  | {
      kind: 'portal-visit';
      at: string;
      accountId: string;
      customerId: string;
      action: string;
      subscriptionId: string | null;
      requestId: string;
    }
  | RecordedUpdate
  | RecordedMoney
  | {
      /** Somebody else changed it, by `control.modifySubscription`. */
      kind: 'foreign-change';
      at: string;
      accountId: string;
      subscriptionId: string;
      updatedAt: string;
    };

/** An update that was applied. */
export interface RecordedUpdate {
  kind: 'subscription-update';
  at: string;
  accountId: string;
  subscriptionId: string;
  customerId: string;
  /** As it was sent. */
  mode: string | null;
  before: ChangedItem[];
  after: ChangedItem[];
  updatedAt: string;
  nextBilledAt: string | null;
  /** What it billed at once. */
  transactionId: string | null;
  /** Minor units, with tax: what it adds to the next bill, or takes off it when negative. */
  atRenewal: string | null;
  requestId: string;
}

export interface ChangedItem {
  priceId: string;
  quantity: number;
}

/** Money that moved, or was asked for. */
export interface RecordedMoney {
  /**
   * `charge`: captured. `charge-pending`: nothing yet. `charge-failed`: the update was applied
   * though the payment was declined. `invoice`: sent, not paid. `credit`: to the customer's
   * balance. `credit-used`: from it.
   */
  kind: 'charge' | 'charge-pending' | 'charge-failed' | 'invoice' | 'credit' | 'credit-used';
  at: string;
  accountId: string;
  customerId: string;
  subscriptionId: string;
  transactionId: string;
  /** Minor units, positive. */
  amount: string;
  currency: string;
}

export interface Ledger {
  requests: RecordedRequest[];
  changes: RecordedChange[];
  /** Requests for a host which is not one of Paddle's four. */
  strangers: RecordedRequest[];
  /** Every portal token ever made; survives a reset, for searches of what must not be kept. */
  portalTokens: string[];
}

export function isMoney(change: RecordedChange): change is RecordedMoney {
  return 'amount' in change;
}

export function emptyLedger(): Ledger {
  return { requests: [], changes: [], strangers: [], portalTokens: [] };
}

export function clearLedger(ledger: Ledger): void {
  ledger.requests = [];
  ledger.changes = [];
  ledger.strangers = [];
}

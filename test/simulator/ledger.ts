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
    };

export interface Ledger {
  requests: RecordedRequest[];
  changes: RecordedChange[];
  /** Requests for a host which is not one of Paddle's four. */
  strangers: RecordedRequest[];
  /** Every portal token ever made; survives a reset, for searches of what must not be kept. */
  portalTokens: string[];
}

export function emptyLedger(): Ledger {
  return { requests: [], changes: [], strangers: [], portalTokens: [] };
}

export function clearLedger(ledger: Ledger): void {
  ledger.requests = [];
  ledger.changes = [];
  ledger.strangers = [];
}

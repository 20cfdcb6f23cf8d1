/** When a pause happens: before Paddle handles the request, or after it has (a slow commit). */
export type When = 'before' | 'after';

export type FaultAction =
  | { kind: 'delay'; milliseconds: number; when?: When }
  /** Waits until `release(id)`. */
  | { kind: 'hold'; when?: When }
  /** The connection is reset and nothing was done. */
  | { kind: 'reset-before' }
  /** Commit and drop: all was done, the answer is lost. */
  | { kind: 'reset-after' }
  /** The connection is reset at once; all is done later: after a time, or on `release(id)`. */
  | { kind: 'reset-then-commit'; milliseconds?: number }
  /** Headers and half of the body arrive. */
  | { kind: 'reset-mid-body' }
  | {
      kind: 'status';
      status: number;
      /** Seconds, a date, or `null` for no header; 429 says 60 when left out. */
      retryAfter?: number | Date | null;
      body?: 'json' | 'html';
      code?: string;
      detail?: string;
    }
  | { kind: 'truncated-json' }
  /** 200 and well-formed, but not what the endpoint answers. */
  | { kind: 'wrong-shape'; body?: unknown }
  | { kind: 'redirect'; to: string; status?: 301 | 302 | 307 | 308 };

/**
 * Chromium (156, measured) sends a request again by itself when a *kept-alive* connection dies
 * before any header came back, POST and PATCH included: a `times: 1` reset is then one lost try and
 * one good one. `state.policies.keepAlive = false` gives every request its own connection, where
 * the loss reaches the caller.
 * https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc
 */
export interface Fault {
  /** What is left out matches all; a string path is compared whole. */
  match?: { method?: string; path?: string | RegExp; host?: string };
  /** How many requests it meets; default 1. */
  times?: number;
  action: FaultAction;
}

export interface Faults {
  add(fault: Fault): string;
  /** Gives the fault this request meets, and uses it up. */
  take(request: { method: string; path: string; host: string }): MetFault | null;
  /** Lets go every request held by this fault, and those still to come. */
  release(id: string): void;
  clear(): void;
}

export interface MetFault {
  action: FaultAction;
  /** Settles on release. */
  released: Promise<void>;
}

interface Scripted {
  fault: Fault;
  left: number;
  released: Promise<void>;
  release(): void;
}

export function faults(): Faults {
  const scripted = new Map<string, Scripted>();
  let count = 0;

  return {
    add(fault) {
      count += 1;
      const id = `fault-${count}`;
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      scripted.set(id, { fault, left: fault.times ?? 1, released, release });
      return id;
    },
    take(request) {
      for (const entry of scripted.values()) {
        if (entry.left < 1 || !fits(entry.fault, request)) continue;
        entry.left -= 1;
        return { action: entry.fault.action, released: entry.released };
      }
      return null;
    },
    release(id) {
      const entry = scripted.get(id);
      if (!entry) throw new Error(`No fault ${id}`);
      entry.release();
    },
    clear() {
      for (const entry of scripted.values()) entry.release();
      scripted.clear();
    },
  };
}

function fits(
  { match = {} }: Fault,
  request: { method: string; path: string; host: string },
): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
  if (match.host !== undefined && match.host !== request.host) return false;
  if (match.path === undefined) return true;
  return typeof match.path === 'string'
    ? match.path === request.path
    : match.path.test(request.path);
}

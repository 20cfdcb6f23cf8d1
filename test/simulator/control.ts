import type { Fault } from './faults';
import { clearLedger, type RecordedChange, type RecordedRequest } from './ledger';
import type { SeedName } from './seed/seed';
import { seed } from './seed/seed';
import type { State } from './state';
import type { World } from './world';

/** What a test may see and do behind Paddle's back. */
export interface Control {
  /** Everything asked of Paddle's four hosts, oldest first. */
  requests(): RecordedRequest[];
  /** Requests for any other host. */
  strangers(): RecordedRequest[];
  /** Everything that was changed, oldest first. */
  changes(): RecordedChange[];
  /** Every token ever made, across resets. */
  portalTokens(): string[];
  /** @returns the ID for `release` */
  addFault(fault: Fault): string;
  release(id: string): void;
  clearFaults(): void;
  /** As just started: fresh state, empty ledgers, no faults, the limit at 240 with nothing counted. */
  reset(name?: SeedName): void;
  /** Requests a minute for one address; `null` switches the limit off. */
  setRateLimit(perMinute: number | null): void;
  /** Live: what is changed here is what Paddle answers next. A new one after `reset`. */
  readonly state: State;
}

export function control(world: World, startedWith: SeedName): Control {
  return {
    requests: () => world.ledger.requests,
    strangers: () => world.ledger.strangers,
    changes: () => world.ledger.changes,
    portalTokens: () => world.ledger.portalTokens,
    addFault: (fault) => world.faults.add(fault),
    release: (id) => world.faults.release(id),
    clearFaults: () => world.faults.clear(),
    reset(name = startedWith) {
      world.faults.clear();
      world.rateLimit.clear();
      clearLedger(world.ledger);
      world.state = seed(name, world.now());
    },
    setRateLimit: (perMinute) => world.rateLimit.set(perMinute),
    get state() {
      return world.state;
    },
  };
}

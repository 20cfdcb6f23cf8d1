import type { Clock } from './clock';
import type { ContractLog } from './contract-log';
import type { Faults } from './faults';
import type { Ledger } from './ledger';
import type { RateLimit } from './rate-limit';
import type { State } from './state';

/** All that a request may touch. `state` is replaced on a reset, so nobody holds on to it. */
export interface World {
  state: State;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly contractLog: ContractLog | null;
  readonly clock: Clock;
  now(): Date;
}

import type { ErrorCode } from '@paddle/paddle-node-sdk';
import { accountWith, modifySubscription, settlePayment } from './behind-the-scenes';
import type { Fault } from './faults';
import {
  clearLedger,
  isMoney,
  type RecordedChange,
  type RecordedMoney,
  type RecordedRequest,
  type RecordedUpdate,
} from './ledger';
import { actAsCustomer, type CustomerAct } from './portal/act-as-customer';
import type { SeedName } from './seed/seed';
import { seed } from './seed/seed';
import type { Block, CardBehaviour, State } from './state';
import type { Subscription } from './wire';
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
  /** Money which moved or was asked for by changes of this subscription, oldest first. */
  charges(subscriptionId: string): RecordedMoney[];
  /** The updates of this subscription which were applied, oldest first. */
  updates(subscriptionId: string): RecordedUpdate[];
  /** As a colleague would in the dashboard: changed at once, with a new `updated_at`. */
  modifySubscription(
    subscriptionId: string,
    change: (subscription: Subscription) => Partial<Subscription>,
  ): Subscription;
  /** How this customer's payments go from now on. */
  setCard(customerId: string, behaviour: CardBehaviour): void;
  /** Ends a payment that pends: captured, or failed with one of Paddle's codes. */
  settlePayment(transactionId: string, outcome: 'captured' | ErrorCode): void;
  /** As the customer does on the portal: cancels at the end of the period, or saves a card. */
  actAsCustomer(subscriptionId: string, act: CustomerAct): void;
  /** What keeps this subscription from being changed; `null` for nothing. */
  block(subscriptionId: string, block: Block | null): void;
  /** Lets time pass for Paddle alone. Back to the given clock on `reset`. */
  advance(milliseconds: number): void;
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
      world.clock.reset();
      world.state = seed(name, world.now());
    },
    setRateLimit: (perMinute) => world.rateLimit.set(perMinute),
    charges: (subscriptionId) =>
      world.ledger.changes.filter(
        (change): change is RecordedMoney =>
          isMoney(change) && change.subscriptionId === subscriptionId,
      ),
    updates: (subscriptionId) =>
      world.ledger.changes.filter(
        (change): change is RecordedUpdate =>
          change.kind === 'subscription-update' && change.subscriptionId === subscriptionId,
      ),
    modifySubscription: (subscriptionId, change) =>
      modifySubscription(world, subscriptionId, change),
    setCard: (customerId, behaviour) => {
      accountWith(world, 'customers', customerId).cards.set(customerId, behaviour);
    },
    settlePayment: (transactionId, outcome) => settlePayment(world, transactionId, outcome),
    actAsCustomer: (subscriptionId, act) => actAsCustomer(world, subscriptionId, act),
    block(subscriptionId, block) {
      const { blocks } = accountWith(world, 'subscriptions', subscriptionId);
      if (block) blocks.set(subscriptionId, block);
      else blocks.delete(subscriptionId);
    },
    advance: (milliseconds) => world.clock.advance(milliseconds),
    get state() {
      return world.state;
    },
  };
}

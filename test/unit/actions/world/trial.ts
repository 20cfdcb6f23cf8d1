import type { ConfirmedChange } from '@/storage/journal';
import { changeTo, plans } from './changes';
import type { SendFault } from './wire';
import { createWorld, type Faults, type World } from './world';

export interface Trial {
  world: World;
  change: ConfirmedChange;
}

/** A world with one subscription, and a change to another plan as the agent confirms it. */
export function trial(faults: Partial<Faults> = {}): Trial {
  const world = createWorld(plans[0], faults);
  return { world, change: changeTo(plans[1], { from: world.account.current() }) };
}

/** Lets the world go on until it is quiet, and gives what came of it. */
export async function lived<T>(world: World, under: Promise<T>): Promise<T> {
  await Promise.allSettled([under, world.time.run()]);
  return under;
}

export function sendingThat(fate: SendFault['fate'], facts: Partial<SendFault> = {}): SendFault {
  return { fate, takes: 400, late: 0, payment: 'at-once', ...facts };
}

/** Somebody else changes the subscription. */
export function colleagueChanges({ account }: World, items: ConfirmedChange['before']['items']) {
  account.update({ by: 'colleague', items, payment: 'not-billed' });
}

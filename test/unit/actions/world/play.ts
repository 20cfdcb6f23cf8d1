import { applyChange } from '@/actions/apply-change';
import type { ChangeDesk } from '@/actions/change-desk';
import { followPayment } from '@/actions/follow-payment';
import { settleChange } from '@/actions/settle-change';
import { sameItems } from '@/billing/item-difference';
import type { ItemRequest } from '@/billing/wire';
import type { ConfirmedChange, JournalEntry } from '@/storage/journal';
import { changeTo, plans } from './changes';
import type { AgentWindow, Schedule } from './schedule';
import { createWorld, type World } from './world';

/** What the protocol said of a confirmed change, in the order in which it was said. */
export type Told =
  | { id: string; said: 'busy' | 'changed' | 'figures-moved' | 'threw' }
  | { id: string; said: 'entry'; entry: JournalEntry };

export interface Played extends Pick<World, 'account' | 'disk' | 'sendings'> {
  confirmed: ConfirmedChange[];
  told: Told[];
}

/** Breaks the protocol from outside, for the test of the test. */
export type Breaking = (desk: ChangeDesk, change: ConfirmedChange | undefined) => ChangeDesk;

/** Plays a schedule to its end, heals the world, starts twice more, and tells what there was. */
export async function play(schedule: Schedule, breaking: Breaking = asItIs): Promise<Played> {
  const world = createWorld(plans[0], schedule);
  const { time, account, wire, disk, sendings } = world;
  const played: Played = { account, disk, sendings, confirmed: [], told: [] };
  let kills = [...schedule.kills];
  const startWorker = () => {
    const worker = world.startWorker(kills.shift() ?? null);
    worker.onDeath(() => time.after(schedule.restartAfter, wake));
    return (change?: ConfirmedChange) => breaking(world.deskOf(worker, change), change);
  };
  const wake = () => void settleAndTell(startWorker()(), played);

  for (const window of schedule.windows)
    time.after(window.previewsAt, () => void useWindow(window, { world, played, startWorker }));
  for (const at of schedule.wakes) time.after(at, wake);
  for (const { at, by } of schedule.jumps) time.after(at, () => world.moveClock(by));
  for (const { at, lasts } of schedule.outages) time.after(at, () => wire.goOffline(lasts));
  for (const { at, plan } of schedule.colleague)
    time.after(at, () =>
      account.update({ by: 'colleague', items: plans[plan] ?? plans[0], payment: 'at-once' }),
    );
  await time.run();

  kills = [];
  disk.heal();
  wire.heal();
  wake();
  await time.run();
  // What becomes of a payment later is what the alarm is for.
  time.after(60_000, wake);
  await time.run();
  return played;
}

const asItIs: Breaking = (desk) => desk;

interface Office {
  world: World;
  played: Played;
  startWorker: () => (change?: ConfirmedChange) => ChangeDesk;
}

/** An agent at a window: previews, thinks, confirms, and perhaps anew what was not applied. */
async function useWindow(window: AgentWindow, { world, played, startWorker }: Office) {
  for (let turn = 0; turn <= window.again; turn += 1) {
    const from = world.account.current();
    const items = wanted(window.plan, from.items);
    await world.time.pause(window.thinks);
    const id = `change_${played.confirmed.length}`;
    const change = changeTo(items, { id, from, kind: window.kind });
    played.confirmed.push(change);
    const outcome = await confirm(startWorker(), { change, played });
    if (outcome === 'applied' || outcome === 'look') return;
  }
}

/** What the agent wants, which is never what the subscription has. */
function wanted(plan: number, current: readonly ItemRequest[]) {
  const choices = plans.filter((items) => !sameItems(items, current));
  return choices[plan % choices.length] ?? plans[0];
}

async function confirm(
  deskFor: (change?: ConfirmedChange) => ChangeDesk,
  { change, played }: { change: ConfirmedChange; played: Played },
): Promise<string> {
  const { id } = change;
  try {
    const applying = await applyChange(deskFor(change), change);
    if (!('entry' in applying)) {
      played.told.push({ id, said: applying.state });
      return applying.state;
    }
    played.told.push({ id, said: 'entry', entry: applying.entry });
    if (applying.state === 'settled') return applying.entry.state;
  } catch {
    played.told.push({ id, said: 'threw' });
    return 'threw';
  }
  return (await settleAndTell(deskFor(), played)) ?? 'sent';
}

async function settleAndTell(desk: ChangeDesk, played: Played): Promise<string | undefined> {
  try {
    const entry = await settleChange(desk);
    if (entry) played.told.push({ id: entry.id, said: 'entry', entry });
    await followPayment(desk);
    return entry?.state;
  } catch {
    // The disk failed; the next start finds out.
    return undefined;
  }
}

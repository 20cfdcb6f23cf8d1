import { browser } from 'wxt/browser';
import { type Confirmed, confirmChange } from '@/actions/confirm-change';
import type { Desk } from '@/actions/desk';
import { followPayments, readPaymentOf } from '@/actions/follow-payments';
import { requireMayChange } from '@/actions/require-may-change';
import type { Anyway } from '@/actions/require-right-person';
import { settleChanges } from '@/actions/settle-changes';
import { announce } from '@/messages/announce';
import type { JournalEntry } from '@/storage/journal';
import { countEverywhere } from './count';
import type { Asking } from './deliver-link';
import { noteChange } from './note-change';
import { ticketIn } from './read-tab';
import { report } from './report';
import { stayAwake } from './stay-awake';

const alarm = 'settle-changes';
const paymentAlarm = 'follow-payments';

/**
 * Takes up changes whose answer was lost: when the worker starts, and every half minute while there
 * are some, should the worker have been stopped in between.
 */
export function takeUpChanges(desk: Desk): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void takeUp(desk);
    if (name === paymentAlarm) void takeUpPayments(desk);
  });
  void takeUp(desk);
}

/** Reads a pending payment now, for the surface that shows it. */
export async function readPayment(desk: Desk, subscriptionId: string): Promise<void> {
  await readPaymentOf(desk, subscriptionId, () => void changesMoved());
}

/**
 * Writes a confirmed change, if it is for whom the ticket is from. A lost answer is found out after
 * this has answered.
 */
export async function confirm(
  desk: Desk,
  { previewId, anyway }: { previewId: string; anyway?: Anyway | undefined },
  { surface, read }: Asking,
): Promise<Confirmed> {
  const person = await requireMayChange(desk, { previewId, anyway, ticket: ticketIn(read) });
  // Set before anything is sent: a worker that is stopped half-way is woken to find out.
  await wakeAgain();
  // Other windows show it from then on; the badge waits for what becomes of it.
  const onSending = () => void announce({ event: 'changesMoved' });
  const confirmed = await stayAwake(() => confirmChange(desk, previewId, onSending));
  if ('entry' in confirmed) {
    await noteChange(confirmed.entry, { surface, person }).catch(report);
  }
  void takeUp(desk);
  // To throw would say that nothing was sent.
  await changesMoved().catch(report);
  return confirmed;
}

/** Tells the open surfaces, and the badge, that the standing of a change is another. */
export async function changesMoved(): Promise<void> {
  await countEverywhere();
  await announce({ event: 'changesMoved' });
}

/** Finds out about what is left, and lets the alarm go when nothing is. */
async function takeUp(desk: Desk): Promise<void> {
  try {
    const left = await stayAwake(() => settleChanges(desk, settled));
    if (left) await wakeAgain();
    else await browser.alarms.clear(alarm);
    await takeUpPayments(desk);
  } catch (error) {
    // The journal could not be read: the alarm, if there is one, tries again.
    report(error);
  }
}

function settled(entry: JournalEntry): void {
  void noteChange(entry, { surface: 'background' }).catch(report);
  void changesMoved();
}

/** Reads the payments that pend and are due, and sets the alarm for the next. */
async function takeUpPayments(desk: Desk): Promise<void> {
  try {
    const next = await followPayments(desk, () => void changesMoved());
    if (next === null) await browser.alarms.clear(paymentAlarm);
    else await browser.alarms.create(paymentAlarm, { when: Math.max(next, soonest(desk)) });
  } catch (error) {
    report(error);
  }
}

/** The browser lets no alarm come sooner. */
function soonest(desk: Desk): number {
  return desk.now() + 30_000;
}

async function wakeAgain(): Promise<void> {
  if ((await browser.alarms.get(alarm)) === undefined) {
    await browser.alarms.create(alarm, { periodInMinutes: 0.5 });
  }
}

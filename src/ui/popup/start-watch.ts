import { customerDid } from '@/billing/customer-did';
import { t } from '@/ui/i18n';
import type { LinkGiven, PopupState, Watch } from './state';
import type { Bench } from './store';
import { customerDidWords } from './watch-words';

/** Milliseconds between looks; the last goes on. */
const waits = [20_000, 40_000, 60_000, 90_000, 120_000];
/** Who has not done it by then does it later. */
const longest = 30 * 60_000;
/** More would use up what the office shares. */
const most = 5;

/**
 * Looks again, slowly and only while somebody may see it, whether the customer has done what a link
 * was given for. A failed look is passed over: the next one tells as much.
 */
export async function startWatch(bench: Bench, given: LinkGiven): Promise<void> {
  const { desk, store } = bench;
  const first = watchOf(given);
  if (!first) return;
  put(store, first);
  const began = desk.now();
  for (let look = 0; desk.now() - began < longest; look += 1) {
    await pause(waits[Math.min(look, waits.length - 1)] ?? 0, desk.signal);
    await visible(document, desk.signal);
    const watch = current(store.getState(), first);
    if (desk.signal.aborted || !watch || watch.end) return;
    await lookAgain(bench, watch);
  }
  change(store, first, { end: 'over' });
}

/** Reads what shows it, and tells it. */
async function lookAgain({ desk, store, act }: Bench, watch: Watch): Promise<void> {
  const { accountId, customer, subscriptionId, page } = watch;
  const asked = { accountId, customerId: customer.id, subscriptionId, page };
  const answer = await desk.send('watchSubscription', asked);
  // Stopped, or locked away, while Paddle was asked.
  if (!answer.ok || desk.signal.aborted || !current(store.getState(), watch)) return;
  const end = customerDid(watch, answer.value);
  change(store, watch, { checkedAt: desk.now(), end });
  act().putSubscription(answer.value.subscription);
  if (end) sayDone(store, customer, customerDidWords(end));
}

/** Tells it where the agent looks: the line in the subscription may be out of sight. */
function sayDone(store: Bench['store'], { id, name, email }: Watch['customer'], did: string): void {
  const { chosen, outcome } = store.getState();
  if (chosen?.match.customer.id !== id) {
    store.setState({ outcome: { tone: 'done', text: `${name ?? email}: ${did}` } });
    return;
  }
  // What the agent has to read first stays; so does the note about the link that was given.
  if (outcome?.tone === 'problem') return;
  store.setState({ outcome: { ...outcome, tone: 'done', text: t('watch_done', did) } });
}

/** Null where there is nothing to wait for. */
function watchOf({ match, subscription, page, at }: LinkGiven): Watch | null {
  if (at === null || (page !== 'cancel' && page !== 'update_payment_method')) return null;
  const ended = subscription.status === 'canceled' || subscription.status === 'paused';
  const ends = subscription.scheduled_change?.action === 'cancel';
  if (ended || (page === 'cancel' && ends)) return null;
  const { id: subscriptionId, status: before } = subscription;
  return { ...match, subscriptionId, page, since: at, before, checkedAt: null, end: null };
}

/** In the place of an earlier one of the subscription; the oldest gives way. */
function put(store: Bench['store'], watch: Watch): void {
  store.setState(({ watches }) => {
    const others = watches.filter((each) => each.subscriptionId !== watch.subscriptionId);
    return { watches: [...others.slice(1 - most), watch] };
  });
}

function change(store: Bench['store'], watch: Watch, changed: Partial<Watch>): void {
  store.setState(({ watches }) => ({
    watches: watches.map((each) => (isSame(each, watch) ? { ...each, ...changed } : each)),
  }));
}

function current({ watches }: PopupState, watch: Watch): Watch | undefined {
  return watches.find((each) => isSame(each, watch));
}

/** Of one link: a later link for the subscription is another watch. */
function isSame(a: Watch, b: Watch): boolean {
  return a.subscriptionId === b.subscriptionId && a.since === b.since && a.page === b.page;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function visible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}

import type { Chosen } from '@/ui/popup/state';
import type { Bench } from '@/ui/popup/store';

/** What was read is shown again as it is for so long; after it, it is read anew behind it. */
const goodFor = 2 * 60_000;

/**
 * Completes what a remembered ticket shows: what had not come when the agent left it, and
 * subscriptions that may have changed since. What is on display stays until the new is there.
 *
 * @returns takes when it was left, in milliseconds since the epoch
 */
export function createRenewal({ desk, store, act }: Bench): (leftAt: number) => void {
  const reread = async (chosen: Chosen) => {
    const { accountId, customer } = chosen.match;
    const answer = await desk.send('listSubscriptions', { accountId, customerId: customer.id });
    if (!answer.ok || store.getState().chosen !== chosen) return;
    const read = new Map(answer.value.subscriptions.map((each) => [each.id, each]));
    const known = chosen.subscriptions.items;
    const fresh = answer.value.subscriptions.filter(({ id }) => !known.some((it) => it.id === id));
    const items = [...fresh, ...known.map((each) => read.get(each.id) ?? each)];
    store.setState({ chosen: { ...chosen, subscriptions: { ...chosen.subscriptions, items } } });
  };

  return (leftAt) => {
    const { chosen, watches } = store.getState();
    if (!chosen) return;
    const { match, leadId, subscriptions, extras } = chosen;
    if (subscriptions.state === 'loading' || extras === null) {
      void act().choose(match, leadId); // Its failures are part of the state.
      return;
    }
    const used = watches.some(({ customer, end }) => customer.id === match.customer.id && end);
    if (desk.now() - leftAt > goodFor || used) void reread(chosen);
  };
}

import { sameItems } from '@/billing/item-difference';
import type { ConfirmedChange, JournalEntry } from '@/storage/journal';
import type { Played } from './play';

/** What must hold whatever happened. */
export const rules = {
  'nothing is sent without a confirmed change and its entry on the disk': ({ sendings }) =>
    sendings.every(({ id, journaled }) => journaled?.id === id && journaled?.state === 'sent'),

  'nothing is sent over a change that was read': ({ sendings, confirmed }) =>
    sendings.every(({ id, lastRead }) =>
      confirmed.some((change) => change.id === id && change.before.updated_at === lastRead),
    ),

  'one confirm sends one request and makes one update': ({ sendings, account, confirmed }) =>
    confirmed.every(
      ({ id }) =>
        sendings.filter((sending) => sending.id === id).length <= 1 &&
        account.ledger.filter(({ by }) => by === id).length <= 1,
    ),

  'applied is said only of what the ledger has': (played) =>
    verdicts(played).every(
      ({ state, ...entry }) => state !== 'applied' || madeAfter(played, entry).length > 0,
    ),

  'not-applied and refused are never said of what was applied': ({ account, ...played }) =>
    verdicts(played).every(
      ({ state, id }) =>
        !['not-applied', 'refused'].includes(state) || !account.ledger.some(({ by }) => by === id),
    ),

  'the agent is sent to look only where somebody else wrote': (played) =>
    verdicts(played).every(
      ({ state, ...entry }) =>
        state !== 'look' || linesAfter(played, entry).some(({ by }) => by !== entry.id),
    ),

  'changed is said only where somebody wrote since the preview': (played) =>
    played.told.every(({ id, said }) => {
      const change = played.confirmed.find((one) => one.id === id);
      return said !== 'changed' || (change && linesAfter(played, change).length > 0);
    }),

  'an action that throws has sent nothing': ({ told, sendings }) =>
    told.every(({ id, said }) => said !== 'threw' || !sendings.some((one) => one.id === id)),

  'whatever was sent ends, and the journal with it': (played) =>
    played.disk.stored()?.state !== 'sent' &&
    played.sendings.every(({ id }) => verdicts(played).some((entry) => entry.id === id)),

  'paid and failed are said only of a transaction since the preview': (played) =>
    verdicts(played).every(({ payment, ...entry }) => {
      const first = lineOf(played, entry) + 1;
      const since = played.account.transactions.filter(({ line }) => line >= first);
      if (payment === 'paid') return since.some(({ status }) => status === 'completed');
      return payment !== 'failed' || since.some(({ status }) => status === 'past_due');
    }),

  'a payment whose transaction was seen does not pend for ever': ({ disk, account }) => {
    const { payment, transactionId } = disk.stored() ?? {};
    const seen = account.transactions.find(({ id }) => id === transactionId);
    return payment !== 'pending' || seen?.status !== 'completed';
  },
} satisfies Record<string, (played: Played) => boolean | undefined>;

/** The rules that were broken. */
export function broken(played: Played): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds(played) ? [] : [rule]));
}

type Kept = Pick<Played, 'told' | 'disk'>;

/** Everything that was said or stored of what became of a change. */
function verdicts({ told, disk }: Kept): JournalEntry[] {
  const said = told.flatMap((one) => (one.said === 'entry' ? [one.entry] : []));
  return [...said, ...disk.history].filter(({ state }) => state !== 'sent');
}

function lineOf({ account }: Pick<Played, 'account'>, { before }: Pick<ConfirmedChange, 'before'>) {
  return account.ledger.findIndex(({ updated_at }) => updated_at === before.updated_at);
}

function linesAfter(played: Pick<Played, 'account'>, change: Pick<ConfirmedChange, 'before'>) {
  return played.account.ledger.slice(lineOf(played, change) + 1);
}

function madeAfter(
  played: Pick<Played, 'account'>,
  change: Pick<ConfirmedChange, 'before' | 'intended'>,
) {
  return linesAfter(played, change).filter(({ items }) => sameItems(items, change.intended.items));
}

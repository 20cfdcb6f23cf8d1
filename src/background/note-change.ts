import type { RightPerson } from '@/actions/require-right-person';
import { listAccounts } from '@/storage/accounts';
import { recordChange } from '@/storage/activity';
import type { JournalEntry } from '@/storage/journal';
import type { Surface } from './deliver-link';

/** Notes a plan change, and later what became of it, in the activity. */
export async function noteChange(
  entry: JournalEntry,
  { surface, person }: { surface: Surface; person?: RightPerson | undefined },
): Promise<void> {
  const account = (await listAccounts()).find(({ id }) => id === entry.accountId);
  // With the account its activity went as well.
  if (!account) return;
  const { before, intended, promised, billed } = entry;
  await recordChange({
    at: entry.sentAt,
    accountId: account.id,
    accountName: account.name,
    environment: account.environment,
    customerId: entry.customerId,
    subscriptionId: entry.subscriptionId,
    action: 'plan-change',
    target: intended.mode,
    surface,
    delivered: 'paddle',
    ...(person && { person: person.verdict }),
    ...(person?.reason !== undefined && { reason: person.reason }),
    change: {
      id: entry.id,
      before: before.items,
      after: intended.items,
      currency: promised.currency,
      due: promised.due,
      ...(billed !== undefined && { billed }),
    },
    outcome: entry.state,
  });
}

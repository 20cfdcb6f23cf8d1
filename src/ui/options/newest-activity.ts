import type { ActivityPage } from '@/messages/activity';

/**
 * The log as it is now, with as much of it as was shown: the agent who looked at old entries and
 * comes back finds them where they were.
 */
export function newestActivity(fresh: ActivityPage, shown: ActivityPage): ActivityPage {
  const oldest = fresh.entries.at(-1)?.id;
  const newest = shown.entries.at(0)?.id;
  // All of the log is there, or so much is new that a gap would be left.
  if (fresh.before === null || oldest === undefined || newest === undefined || oldest > newest)
    return fresh;
  const older = shown.entries.filter(({ id }) => id < oldest);
  return older.length === 0
    ? fresh
    : { entries: [...fresh.entries, ...older], before: shown.before };
}

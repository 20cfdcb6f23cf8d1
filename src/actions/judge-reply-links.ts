import { personOf } from '@/detection/same-person';
import { listAccounts } from '@/storage/accounts';
import { findGiven, type GivenLink } from '@/storage/given-links';
import { keyedHash } from '@/storage/keyed-hash';
import type { Desk } from './desk';

export type ReplyLinkWarning = 'other-customer' | 'sandbox' | 'old' | 'unknown-link';

/** Longer ago than anybody should rely on. */
const hour = 60 * 60 * 1_000;

export interface JudgedLinks {
  /** Nothing where they are fresh and the requester's own. */
  warnings: ReplyLinkWarning[];
  /** When the next of them will be too old, in milliseconds since the epoch; null when none will. */
  oldAt: number | null;
}

/**
 * What is wrong with the portal links in a reply, known by their hashes. A sandbox link is for
 * nobody, once there is a live account.
 */
export async function judgeReplyLinks(
  desk: Desk,
  {
    links,
    requester,
  }: {
    links: readonly { digest: string; environment: 'sandbox' | 'live' }[];
    requester: string | null;
  },
): Promise<JudgedLinks> {
  if (links.length === 0) return { warnings: [], oldAt: null };
  const person = requester === null ? null : await keyedHash(personOf(requester));
  const live = (await listAccounts()).some(({ environment }) => environment === 'live');
  const warnings = new Set<ReplyLinkWarning>();
  const ends: number[] = [];
  for (const { digest, environment } of links) {
    const given = await findGiven(digest);
    if (live && environment === 'sandbox') warnings.add('sandbox');
    if (!given) warnings.add('unknown-link');
    else if (person !== null && !isFor(given, person)) warnings.add('other-customer');
    if (given) ends.push(given.at + hour);
  }
  if (ends.some((end) => desk.now() > end)) warnings.add('old');
  const coming = ends.filter((end) => desk.now() <= end);
  return { warnings: [...warnings], oldAt: coming.length > 0 ? Math.min(...coming) + 1 : null };
}

/** The customer's own, or given for this very requester, which the agent then meant. */
function isFor({ customer, requester }: GivenLink, person: string): boolean {
  return customer === person || requester === person;
}

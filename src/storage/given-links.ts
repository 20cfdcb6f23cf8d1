import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { keyedHash, plainHash } from './keyed-hash';
import { serially } from './serially';
import { write } from './write';

/**
 * A portal link that was given away, without the link: keyed hashes of it, of whom it signs in, and
 * of who was the ticket's requester then.
 */
export type GivenLink = v.InferOutput<typeof givenLink>;

const givenLink = v.object({
  link: v.string(),
  customer: v.nullable(v.string()),
  requester: v.nullable(v.string()),
  environment: v.picklist(['sandbox', 'live']),
  /** Milliseconds since the epoch. */
  at: v.number(),
});

const place = 'given-links';
const most = 500;
/** Long after it stopped to work; an older one goes when the next is given. */
const keptFor = 24 * 60 * 60 * 1_000;

/** Remembers that a link was given, in memory alone, so that it is known again in a reply. */
export async function rememberGiven(
  url: string,
  facts: Pick<GivenLink, 'customer' | 'requester' | 'environment' | 'at'>,
): Promise<void> {
  const { customer, requester, ...plain } = facts;
  const entry: GivenLink = {
    ...plain,
    link: await keyedHash(await plainHash(new URL(url).href)),
    customer: customer === null ? null : await keyedHash(customer),
    requester: requester === null ? null : await keyedHash(requester),
  };
  await serially(place, async () => {
    const kept = (await readGiven()).filter(({ at }) => entry.at - at < keptFor);
    await write('session', { [place]: [...kept, entry].slice(-most) });
  });
}

/** The link that has this plain hash, if it is one of ours. */
export async function findGiven(digest: string): Promise<GivenLink | undefined> {
  const hash = await keyedHash(digest);
  return (await readGiven()).findLast(({ link }) => link === hash);
}

/** Whether any link was given lately: without one there is little to look for. */
export async function anyGiven(): Promise<boolean> {
  return (await readGiven()).length > 0;
}

async function readGiven(): Promise<GivenLink[]> {
  const { [place]: stored } = await browser.storage.session.get(place);
  const given = v.safeParse(v.array(givenLink), stored);
  return given.success ? given.output : [];
}

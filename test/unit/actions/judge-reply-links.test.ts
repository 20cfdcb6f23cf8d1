import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '@/actions/desk';
import { judgeReplyLinks } from '@/actions/judge-reply-links';
import { rememberGiven } from '@/storage/given-links';
import { plainHash } from '@/storage/keyed-hash';
import { keys } from '../../simulator/seed/keys';
import { emptyProfile } from '../storage/fake-profile';
import { connectWithoutKey } from './office';

const link = 'https://customer-portal.paddle.com/cpl_1?token=pga_1';
const jane = 'jane@example.test';
const now = 1_800_000_000_000;
const hour = 60 * 60 * 1_000;

let desk: Desk;
beforeEach(() => {
  emptyProfile();
  desk = { ...openDesk(), now: () => now };
});

async function judge(
  requester: string | null,
  facts: Partial<Parameters<typeof rememberGiven>[1]> | null = {},
  environment: 'live' | 'sandbox' = 'live',
) {
  const given = { customer: jane, requester: jane, environment, at: now, ...facts };
  if (facts) await rememberGiven(link, given);
  const { warnings } = await judgeReplyLinks(desk, {
    links: [{ digest: await plainHash(link), environment }],
    requester,
  });
  return warnings;
}

describe('a link in the reply', () => {
  it.each([
    ['of the requester', jane],
    ['of the requester with a tag', 'Jane+billing@example.test'],
    ['where nobody knows the requester', null],
  ])('%s is fine', async (_, requester) => {
    expect(await judge(requester)).toEqual([]);
  });

  it('is another customer’s on the ticket of somebody else', async () => {
    expect(await judge('noor@lantern.test')).toEqual(['other-customer']);
  });

  it('is fine on the ticket for which it was given after a second step', async () => {
    expect(await judge('noor@lantern.test', { requester: 'noor@lantern.test' })).toEqual([]);
  });

  it('is unknown when Portage did not make it', async () => {
    expect(await judge(jane, null)).toEqual(['unknown-link']);
  });

  it.each([
    [hour, []],
    [hour + 1, ['old']],
  ])('made %d ms ago: %j', async (age, warnings) => {
    expect(await judge(jane, { at: now - age })).toEqual(warnings);
  });

  it('is looked at again at the moment when it, or another in the same reply, is too old', async () => {
    const ages = { long: 3 * hour, first: hour - 5_000, second: 1_000 };
    const links = await Promise.all(
      Object.entries(ages).map(async ([name, age]) => {
        const url = `${link}${name}`;
        const at = now - age;
        await rememberGiven(url, { customer: jane, requester: jane, environment: 'live', at });
        return { digest: await plainHash(url), environment: 'live' as const };
      }),
    );
    const judged = (which: typeof links) =>
      judgeReplyLinks(desk, { links: which, requester: jane });
    expect(await judged(links)).toEqual({ warnings: ['old'], oldAt: now + 5_001 });
    expect(await judged(links.slice(0, 1))).toEqual({ warnings: ['old'], oldAt: null });
    desk = { ...desk, now: () => now + 5_001 };
    expect(await judged(links.slice(1))).toEqual({ warnings: ['old'], oldAt: now + hour - 999 });
  });

  it('of the sandbox is warned of once there is a live account', async () => {
    expect(await judge(jane, {}, 'sandbox')).toEqual([]);
    await connectWithoutKey('Live', keys.live);
    expect(await judge(jane, {}, 'sandbox')).toEqual(['sandbox']);
  });

  it('is nothing to say where there is none', async () => {
    const nothing = { warnings: [], oldAt: null };
    expect(await judgeReplyLinks(desk, { links: [], requester: jane })).toEqual(nothing);
  });
});

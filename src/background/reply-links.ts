import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Desk } from '@/actions/desk';
import { judgeReplyLinks, type ReplyLinkWarning } from '@/actions/judge-reply-links';
import { announce } from '@/messages/announce';
import type { Ticket } from '@/messages/ticket';
import { anyGiven } from '@/storage/given-links';
import { putReplyWarnings, readReplyWarnings } from '@/storage/reply-warnings';
import { countAgain } from './count';
import { readTab, ticketIn } from './read-tab';
import { report } from './report';
import { whenTabGoes } from './when-tab-goes';

const replyLinks = v.pipe(
  v.array(
    v.strictObject({
      digest: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
      environment: v.picklist(['sandbox', 'live']),
    }),
  ),
  v.maxLength(20),
);

const alarm = 'reply:';

/** The last look at each tab's reply: of two at once the later one counts. */
const looks = new Map<number, object>();

/**
 * What is wrong with the portal links in a tab's reply. Kept for the badge; whoever finds something
 * else than before tells the badge and the open surfaces. A link that will be too old is looked at
 * again when it is: time passes without a key being pressed.
 */
export async function readReply(
  desk: Desk,
  tabId: number,
  ticket: Promise<Ticket | null>,
): Promise<ReplyLinkWarning[]> {
  const mine = {};
  looks.set(tabId, mine);
  const [links, read] = await Promise.all([linksIn(tabId), ticket]);
  const requester = read?.requester?.email ?? null;
  const { warnings, oldAt } = await judgeReplyLinks(desk, { links, requester });
  if (looks.get(tabId) !== mine) return warnings;
  const before = await readReplyWarnings(tabId);
  await putReplyWarnings(tabId, warnings);
  if (oldAt !== null) await browser.alarms.create(alarm + tabId, { when: oldAt });
  if (before.join() !== warnings.join()) {
    await countAgain(tabId);
    await announce({ event: 'pageChanged', tabId });
  }
  return warnings;
}

/** Looks at a tab's reply again. Without links to be found there is nothing to look for. */
export async function lookAtReply(desk: Desk, tabId: number): Promise<void> {
  const before = await readReplyWarnings(tabId);
  if (before.length === 0 && !(await anyGiven())) return;
  await readReply(desk, tabId, ticketIn(readTab(tabId)));
}

/**
 * Looks whenever the agent comes to another ticket, where a link may have been pasted, and when one
 * that was there becomes too old.
 */
export function watchReplies(desk: Desk): void {
  const look = (tabId: number) => void lookAtReply(desk, tabId).catch(report);
  browser.tabs.onActivated.addListener(({ tabId }) => look(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') look(tabId);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(alarm)) look(Number(name.slice(alarm.length)));
  });
  whenTabGoes((tabId) => {
    looks.delete(tabId);
    void browser.alarms.clear(alarm + tabId);
    void putReplyWarnings(tabId, []);
  });
}

async function linksIn(tabId: number): Promise<v.InferOutput<typeof replyLinks>> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/read-reply.js'],
      injectImmediately: true,
    });
    return frames.flatMap(({ result }) => {
      const read = v.safeParse(replyLinks, result);
      return read.success ? read.output : [];
    });
  } catch {
    // A page that the browser lets us into no more has no reply that we could look at.
    return [];
  }
}

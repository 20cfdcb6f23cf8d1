import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import { type Finding, rank } from '@/detection/finding';
import { isOwn } from '@/detection/own-address';
import type { PageRead } from '@/messages/answers';
import { pageReport } from '@/messages/page-report';
import { takeAsked } from '@/storage/asked';
import { railsInForce } from '@/storage/policy';
import { ownAddresses } from '@/storage/settings';
import { activeTab, originOf } from './active-tab';
import { readTicket } from './read-ticket';
import { readReply } from './reply-links';
import { shownFindings } from './shown-findings';
import { isGranted } from './sites';

/**
 * What stands on the page of the active tab: on an allowed site what its content script reported,
 * elsewhere one reading through `activeTab`, which opening the popup or a menu granted.
 */
export async function readActivePage(desk: Desk): Promise<PageRead> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new PortageError('page-unreadable');
  const ticket = readTicket(tab.id);
  const replyLinks = readReply(desk, tab.id, ticket);
  const asked = await takeAsked();
  const origin = originOf(tab.url);
  const granted = origin !== null && (await isGranted(origin));
  const reported = granted ? await shownFindings(tab.id) : undefined;
  const read = reported ?? (await readThrough(tab.id));
  const access = read === undefined ? 'unreadable' : granted ? 'granted' : 'once';
  return {
    tabId: tab.id,
    origin,
    access,
    findings: await distinct(read ?? []),
    asked,
    ticket: await ticket,
    replyLinks: await replyLinks,
    rails: (await railsInForce()).rails,
  };
}

/** Distinct findings, best first, without the agent's own addresses. */
export async function distinct(findings: readonly Finding[]): Promise<Finding[]> {
  const own = await ownAddresses.getValue();
  return rank(findings.filter(({ kind, value }) => kind !== 'email' || !isOwn(value, own)));
}

/** Reads every frame the browser lets us into; undefined when it lets us into none. */
async function readThrough(tabId: number): Promise<Finding[] | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/read-page.js'],
    });
    return frames.flatMap(({ result }) => checked(result));
  } catch {
    // The browser's own pages, its store and sites without a grant refuse; that is an answer.
    return undefined;
  }
}

/** What a page's process answers is checked like a message: it could be anything. */
function checked(findings: unknown): Finding[] {
  const report = v.safeParse(pageReport, { findings });
  return report.success ? report.output.findings : [];
}

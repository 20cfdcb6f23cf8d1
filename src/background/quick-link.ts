import { browser } from 'wxt/browser';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { resolveTarget } from '@/actions/resolve-target';
import type { InsertOutcome, LinkDelivered, LinkInserted } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import { showInPortage } from './asked';
import { copyLink, openLink, type Surface } from './deliver-link';
import { insertLink } from './insert-link';
import { readTicket } from './read-tab';
import { attempt } from './to-problem';
import { toast } from './toast';

export interface QuickLink {
  page: PortalPage;
  to: 'clipboard' | 'reply' | 'tab';
  /** What was selected or pointed at, or all that stands on the page. */
  queries: readonly string[];
  tab: { id: number; windowId: number | undefined };
  surface: Surface;
}

const doneKeys = {
  overview: 'toast_copied_portal_link',
  update_payment_method: 'toast_copied_payment_update_link',
  cancel: 'toast_copied_cancel_link',
  view_subscription: 'toast_copied_subscription_link',
} as const;

const insertedKeys = {
  overview: 'inserted_portal_link',
  update_payment_method: 'inserted_payment_update_link',
  cancel: 'inserted_cancel_link',
  view_subscription: 'inserted_subscription_link',
} as const;

/** Makes a link without the popup, for a menu or a shortcut, and says on the ticket how it went. */
export async function quickLink(desk: Desk, asked: QuickLink): Promise<void> {
  const { page, to, queries, tab, surface } = asked;
  const asking = { surface, ticket: readTicket(tab.id), tabId: Promise.resolve(tab.id) };
  const answer = await attempt(async () => {
    const target = { ...(await resolveTarget(desk, { queries, page })), page };
    if (to === 'reply') return insertLink(desk, target, asking);
    return (to === 'tab' ? openLink : copyLink)(desk, target, asking);
  });
  if (!answer.ok) return explain(answer.problem, queries, tab);
  if (to !== 'tab') await sayDone(tab.id, answer.value);
}

async function sayDone(tabId: number, delivered: LinkDelivered | LinkInserted): Promise<void> {
  const outcome = 'outcome' in delivered ? delivered.outcome : undefined;
  const text = browser.i18n.getMessage(keyOf(delivered.page, outcome));
  const asAsked = outcome === undefined || outcome === 'inserted';
  await toast(tabId, { text, tone: asAsked ? 'done' : 'failed' });
}

function keyOf(page: PortalPage, outcome: InsertOutcome | undefined) {
  if (outcome === undefined) return doneKeys[page];
  if (outcome === 'inserted') return insertedKeys[page];
  // The same sentences as in the popup.
  return `insert_${outcome.replaceAll('-', '_')}` as 'insert_copied_instead';
}

/** What the agent has to choose or unlock first is done in Portage, so that opens with the reason. */
async function explain(
  problem: Problem,
  queries: readonly string[],
  tab: QuickLink['tab'],
): Promise<void> {
  await toast(tab.id, { text: sentence(problem), tone: 'failed' });
  const inPortage = ['ambiguous', 'locked', 'no-account', 'other-person'].includes(problem.kind);
  if (inPortage) await showInPortage(queries.at(0) ?? '', tab.windowId);
}

/** The same sentences as in the popup. */
function sentence({ kind, permission = '' }: Problem): string {
  const key = `problem_${kind.replaceAll('-', '_')}` as 'problem_internal';
  return browser.i18n.getMessage(key, permission) || browser.i18n.getMessage('problem_internal');
}

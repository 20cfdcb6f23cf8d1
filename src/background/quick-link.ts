import { browser } from 'wxt/browser';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { resolveTarget } from '@/actions/resolve-target';
import type { InsertOutcome, LinkDelivered, LinkInserted } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import { textKey } from '@/messages/text-key';
import { showInPortage } from './asked';
import { copyLink, openLink, type Surface } from './deliver-link';
import { insertLink } from './insert-link';
import type { TabRead } from './read-tab';
import { attempt } from './to-problem';
import { toast } from './toast';

export interface QuickLink {
  page: PortalPage;
  to: 'clipboard' | 'reply' | 'tab';
  /** What was selected or pointed at, or all that stands on the page. */
  queries: readonly string[];
  /** With its page as it was at the click. */
  tab: { id: number; windowId: number | undefined; read: Promise<TabRead | null> };
  surface: Surface;
}

const words = {
  overview: 'portal',
  update_payment_method: 'payment_update',
  cancel: 'cancel',
  view_subscription: 'subscription',
} as const;

/** Makes a link without the popup, for a menu or a shortcut, and says on the ticket how it went. */
export async function quickLink(desk: Desk, asked: QuickLink): Promise<void> {
  const { page, to, queries, tab, surface } = asked;
  const asking = { surface, read: tab.read, tabId: Promise.resolve(tab.id) };
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
  if (outcome === undefined) return `toast_copied_${words[page]}_link` as const;
  if (outcome === 'inserted') return `inserted_${words[page]}_link` as const;
  // The same sentences as in the popup.
  return `insert_${outcome}` as const;
}

/** What the agent has to choose, to unlock or to see first: it is there. */
const inPortage = [
  ...['ambiguous', 'locked', 'forgotten', 'no-account'],
  ...['other-person', 'other-recipients'],
];

/** What is done in Portage opens it, with the reason. */
async function explain(
  problem: Problem,
  queries: readonly string[],
  tab: QuickLink['tab'],
): Promise<void> {
  await toast(tab.id, { text: sentence(problem), tone: 'failed' });
  if (inPortage.includes(problem.kind)) await showInPortage(queries, tab.windowId);
}

/** The same sentences as in the popup. */
function sentence({ kind, permission = '' }: Problem): string {
  return browser.i18n.getMessage(textKey('problem', kind), permission);
}

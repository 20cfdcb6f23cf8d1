import { browser } from 'wxt/browser';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { resolveTarget } from '@/actions/resolve-target';
import type { InsertOutcome, LinkDelivered, LinkInserted } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import { textKey } from '@/messages/text-key';
import { type AccountRecord, listAccounts } from '@/storage/accounts';
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
    const deliver = to === 'reply' ? insertLink : to === 'tab' ? openLink : copyLink;
    return { ...(await deliver(desk, target, asking)), accountId: target.accountId };
  });
  if (!answer.ok) return explain(answer.problem, queries, tab);
  if (to !== 'tab') await sayDone(tab.id, answer.value);
}

type Delivered = (LinkDelivered | LinkInserted) & { accountId: string };

/** Names the account where it could be another one, and the sandbox always. */
async function sayDone(tabId: number, delivered: Delivered): Promise<void> {
  const outcome = 'outcome' in delivered ? delivered.outcome : undefined;
  const text = browser.i18n.getMessage(keyOf(delivered.page, outcome));
  const asAsked = outcome === undefined || outcome === 'inserted';
  const accounts = await listAccounts();
  const account = accounts.find(({ id }) => id === delivered.accountId);
  const sandbox = account?.environment === 'sandbox';
  await toast(tabId, {
    text: account && (sandbox || accounts[1]) ? `${text}\n${nameOf(account)}` : text,
    tone: asAsked ? 'done' : 'failed',
    sandbox,
  });
}

function nameOf({ name, environment }: AccountRecord): string {
  const world = browser.i18n.getMessage(`environment_${environment}`);
  return browser.i18n.getMessage('account_in_environment', [name, world]);
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

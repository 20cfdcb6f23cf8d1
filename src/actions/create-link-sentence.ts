import { decimalsOf } from '@/billing/money';
import type { SubscriptionId } from '@/detection/paddle-id';
import type { PaddleClient } from '@/paddle/client';
import type { Decimals } from '@/paddle/currencies';
import { getCustomer } from '@/paddle/customers';
import {
  getSubscriptionWithTotals,
  type SubscriptionWithTotals,
} from '@/paddle/subscription-updates';
import { getSubscription, type Subscription } from '@/paddle/subscriptions';
import type { LinkWords } from '@/replies/language';
import {
  type LinkFacts,
  type LinkSentence,
  linkSentence,
  type Templates,
} from '@/replies/link-sentence';
import { loadLanguage } from '@/replies/load-language';
import { matchLanguage } from '@/replies/match-language';
import type { Money } from '@/replies/write-facts';
import { replyTemplates } from '@/storage/settings';
import { createPortalLink, type PortalLink, type PortalLinkRequest } from './create-portal-link';
import type { Desk } from './desk';
import { readKnownDecimals } from './read-known-decimals';

/** A fresh link and the sentence that it goes into, in the customer's language. */
export interface LinkInSentence {
  link: PortalLink;
  sentence: LinkSentence;
}

/** What the link itself may take: it does not go out in another language for want of a reading. */
const forTheClick = { leaving: 0 };

/**
 * Mints a link as `createPortalLink` does, and writes the sentence around it. What the sentence would
 * tell and cannot be read is left out of it. All of that is there before the link is made: a file of
 * words that cannot be read would leave a link behind that nobody was given.
 */
export async function createLinkSentence(
  desk: Desk,
  request: PortalLinkRequest,
): Promise<LinkInSentence> {
  const templates = await replyTemplates.getValue();
  const known = await factsOf(desk, request, templates);
  const link = await createPortalLink(desk, request);
  return { link, sentence: linkSentence({ ...known, page: link.page, templates }) };
}

async function factsOf(
  desk: Desk,
  { accountId, customerId, subscriptionId }: PortalLinkRequest,
  templates: Templates,
): Promise<{ locale: string; facts: LinkFacts; words: LinkWords }> {
  const client = await desk.clientOf(accountId);
  const money = saysAmount(templates);
  const [customer, subscription, decimals] = await Promise.allSettled([
    getCustomer(client, customerId, forTheClick),
    subscriptionId === undefined ? null : read(client, subscriptionId, money),
    money ? readKnownDecimals(client) : null,
  ]);
  const { name = null, locale = 'en' } = customer.status === 'fulfilled' ? customer.value : {};
  const { links: words } = await loadLanguage(matchLanguage(locale));
  const about = subscription.status === 'fulfilled' ? subscription.value : null;
  return {
    locale,
    words,
    facts: {
      name,
      plan: about?.items[0]?.product.name ?? null,
      amount: about && billedAgain(about, decimals.status === 'fulfilled' ? decimals.value : null),
      date: about?.next_billed_at ?? null,
    },
  };
}

type About = Subscription & Pick<Partial<SubscriptionWithTotals>, 'recurring_transaction_details'>;

/** What it bills takes requests of its own: asked only where a sentence says it. */
function saysAmount(templates: Templates): boolean {
  return Object.values(templates).some((pages) =>
    Object.values(pages).some((template) => template.includes('{amount}')),
  );
}

function read(client: PaddleClient, id: SubscriptionId, withTotals: boolean): Promise<About> {
  return withTotals
    ? getSubscriptionWithTotals(client, id, forTheClick)
    : getSubscription(client, id, forTheClick);
}

/** What is billed again and again, counted as Paddle says, else by the table. */
function billedAgain(about: About, decimals: Decimals | null): Money | null {
  const { currency_code: currency, recurring_transaction_details: details } = about;
  const amount = details?.totals.grand_total;
  if (!amount) return null;
  return { amount, currency, decimals: decimals?.[currency] ?? decimalsOf(currency) };
}

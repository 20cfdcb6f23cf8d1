import { getCustomer } from '@/paddle/customers';
import { getSubscription } from '@/paddle/subscriptions';
import { type LinkSentence, linkSentence } from '@/replies/link-sentence';
import { createPortalLink, type PortalLink, type PortalLinkRequest } from './create-portal-link';
import type { Desk } from './desk';

/** A fresh link and the sentence that it goes into, in the customer's language. */
export interface LinkInSentence {
  link: PortalLink;
  sentence: LinkSentence;
}

/**
 * Mints a link as `createPortalLink` does, and writes the sentence around it. What the sentence would
 * tell and cannot be read is left out of it.
 */
export async function createLinkSentence(
  desk: Desk,
  request: PortalLinkRequest,
): Promise<LinkInSentence> {
  const [link, known] = await Promise.all([
    createPortalLink(desk, request),
    factsOf(desk, request),
  ]);
  return { link, sentence: linkSentence({ ...known, page: link.page, templates: null }) };
}

async function factsOf(desk: Desk, { accountId, customerId, subscriptionId }: PortalLinkRequest) {
  const client = await desk.clientOf(accountId);
  const [customer, subscription] = await Promise.allSettled([
    getCustomer(client, customerId),
    subscriptionId === undefined ? null : getSubscription(client, subscriptionId),
  ]);
  const { name = null, locale = 'en' } = customer.status === 'fulfilled' ? customer.value : {};
  const about = subscription.status === 'fulfilled' ? subscription.value : null;
  return {
    locale,
    facts: {
      name,
      plan: about?.items[0]?.product.name ?? null,
      amount: null,
      date: about?.next_billed_at ?? null,
    },
  };
}

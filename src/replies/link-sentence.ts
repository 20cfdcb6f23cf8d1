/** What a sentence may tell the customer besides its link; null where it is not known. */
export interface LinkFacts {
  name: string | null;
  plan: string | null;
  /** Minor units. */
  amount: { amount: string; currency_code: string } | null;
  /** RFC 3339. */
  date: string | null;
}

export interface LinkSentence {
  before: string;
  label: string;
  after: string;
}

type PortalPage = 'overview' | 'update_payment_method' | 'cancel' | 'view_subscription';

/** A short sentence around a link: rich text is `before <a>label</a> after`. */
export function linkSentence({
  page,
  facts,
}: {
  page: PortalPage;
  locale: string;
  facts: LinkFacts;
  templates: unknown;
}): LinkSentence {
  const plan = facts.plan === null ? 'your subscription' : `your subscription to ${facts.plan}`;
  const [before, label] = {
    overview: ['You can manage your subscriptions and invoices here: ', 'customer portal'],
    update_payment_method: [
      `You can update the payment method for ${plan} here: `,
      'update payment method',
    ],
    cancel: [`You can cancel ${plan} here: `, 'cancel subscription'],
    view_subscription: [`You can see ${plan} here: `, 'view subscription'],
  }[page];
  return { before: before ?? '', label: label ?? '', after: '' };
}

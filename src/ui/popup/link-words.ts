import type { InsertOutcome, LinkDelivered, Subscription } from '@/messages/answers';
import { type MessageKey, t } from '@/ui/i18n';
import type { LinkAsked } from './state';

type PortalPage = LinkAsked['page'];
type Delivered = LinkDelivered & { outcome?: InsertOutcome };

/** The accessible name of a link's button: part of the contract of the screen. */
export function linkName(by: LinkAsked['by'], page: PortalPage): string {
  return t(names[by][page]);
}

/** What is said once a link was delivered, and when it opens another page than asked for. */
export function deliveredWords({ by, page }: LinkAsked, delivered: Delivered): string {
  const done = insteadWords(delivered.outcome) ?? t(outcomes[by][page]);
  if (delivered.page === page) return done;
  return `${done} ${t('link_fell_back_to_overview')}`;
}

/**
 * Why a subscription's link will not do what its name says, to be read before the click; null when
 * it will. Source: https://developer.paddle.com/api-reference/customer-portals/create-customer-portal-session
 */
export function linkCaution({ status, collection_mode }: Subscription): string | null {
  if (status === 'canceled') return t('link_caution_canceled');
  if (status === 'paused') return t('link_caution_paused');
  if (collection_mode === 'manual') return t('link_caution_manual');
  return null;
}

/** Where it is when it could not be inserted; null where it was, or nothing was to be. */
export function insteadWords(outcome: InsertOutcome | undefined): string | null {
  return outcome === undefined || outcome === 'inserted' ? null : t(`insert_${outcome}`);
}

const names: Record<LinkAsked['by'], Record<PortalPage, MessageKey>> = {
  copy: {
    overview: 'copy_portal_link',
    update_payment_method: 'copy_payment_update_link',
    cancel: 'copy_cancel_link',
    view_subscription: 'copy_subscription_link',
  },
  insert: {
    overview: 'insert_portal_link',
    update_payment_method: 'insert_payment_update_link',
    cancel: 'insert_cancel_link',
    view_subscription: 'insert_subscription_link',
  },
  open: {
    overview: 'open_portal',
    update_payment_method: 'open_payment_update_page',
    cancel: 'open_cancel_page',
    view_subscription: 'open_subscription_page',
  },
};

const outcomes: Record<LinkAsked['by'], Record<PortalPage, MessageKey>> = {
  copy: {
    overview: 'copied_portal_link',
    update_payment_method: 'copied_payment_update_link',
    cancel: 'copied_cancel_link',
    view_subscription: 'copied_subscription_link',
  },
  insert: {
    overview: 'inserted_portal_link',
    update_payment_method: 'inserted_payment_update_link',
    cancel: 'inserted_cancel_link',
    view_subscription: 'inserted_subscription_link',
  },
  open: {
    overview: 'opened_portal',
    update_payment_method: 'opened_payment_update_page',
    cancel: 'opened_cancel_page',
    view_subscription: 'opened_subscription_page',
  },
};

import { browser } from 'wxt/browser';
import {
  createPortalLink,
  type PortalLink,
  type PortalLinkRequest,
} from '@/actions/create-portal-link';
import { accountOf, type Desk } from '@/actions/desk';
import type { LinkDelivered } from '@/messages/answers';
import { type Activity, recordActivity } from '@/storage/activity';
import { writeClipboard } from './clipboard';
import { report } from './report';

export type Surface = Activity['surface'];

/** Mints a link and puts it on the clipboard. The link itself goes nowhere else. */
export function copyLink(
  desk: Desk,
  request: PortalLinkRequest,
  surface: Surface,
): Promise<LinkDelivered> {
  return deliver(desk, request, { surface, delivered: 'clipboard', by: writeClipboard });
}

/** Mints a link and opens it in a new tab, which gets neither opener nor referrer. */
export function openLink(
  desk: Desk,
  request: PortalLinkRequest,
  surface: Surface,
): Promise<LinkDelivered> {
  const by = (url: string) => browser.tabs.create({ url });
  return deliver(desk, request, { surface, delivered: 'tab', by });
}

async function deliver(
  desk: Desk,
  request: PortalLinkRequest,
  how: Pick<Activity, 'surface' | 'delivered'> & { by(url: string): Promise<unknown> },
): Promise<LinkDelivered> {
  const link = await createPortalLink(desk, request);
  await how.by(link.url);
  noteDelivery(desk, { request, link, how });
  return { customerId: link.customerId, page: link.page };
}

interface Delivery {
  request: PortalLinkRequest;
  link: PortalLink;
  how: Pick<Activity, 'surface' | 'delivered'>;
}

/** Notes who got a link of which kind, never the link. The agent need not wait for it. */
export function noteDelivery(desk: Desk, delivery: Delivery): void {
  void note(desk, delivery).catch(report);
}

async function note(desk: Desk, { request, link, how }: Delivery): Promise<void> {
  const account = await accountOf(request.accountId);
  await recordActivity({
    at: desk.now(),
    accountId: account.id,
    accountName: account.name,
    environment: account.environment,
    customerId: request.customerId,
    ...(request.subscriptionId !== undefined && { subscriptionId: request.subscriptionId }),
    action: 'portal-link',
    target: link.page,
    surface: how.surface,
    delivered: how.delivered,
    outcome: 'done',
  });
}

import { browser } from 'wxt/browser';
import {
  createPortalLink,
  type PortalLink,
  type PortalLinkRequest,
} from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import type { LinkDelivered } from '@/messages/answers';
import { writeClipboard } from './clipboard';

/** Mints a link and puts it on the clipboard. The link itself goes nowhere else. */
export async function copyLink(desk: Desk, request: PortalLinkRequest): Promise<LinkDelivered> {
  const link = await createPortalLink(desk, request);
  await writeClipboard(link.url);
  return delivered(link);
}

/** Mints a link and opens it in a new tab, which gets neither opener nor referrer. */
export async function openLink(desk: Desk, request: PortalLinkRequest): Promise<LinkDelivered> {
  const link = await createPortalLink(desk, request);
  await browser.tabs.create({ url: link.url });
  return delivered(link);
}

function delivered({ customerId, page }: PortalLink): LinkDelivered {
  return { customerId, page };
}

import type { CustomerId } from '@/detection/paddle-id';
import { lastingAddress } from '@/paddle/portal-sessions';
import { createPortalLink } from './create-portal-link';
import type { Desk } from './desk';

export interface SignInAddressRequest {
  accountId: string;
  customerId: CustomerId;
}

/**
 * The lasting address of the seller's portal, for channels that are slower than a link lives. Paddle
 * tells it only within a link, so one is made, and its token is thrown away here.
 *
 * Throws what `createPortalLink` throws.
 */
export async function createSignInAddress(
  desk: Desk,
  { accountId, customerId }: SignInAddressRequest,
): Promise<string> {
  const { url } = await createPortalLink(desk, { accountId, customerId, page: 'overview' });
  return lastingAddress(url);
}

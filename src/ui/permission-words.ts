import { type MessageKey, t } from './i18n';

/** What a permission of Paddle's is for in Portage: `show subscriptions`. */
export function permissionWords(permission: string): string {
  const key = words[permission];
  return key ? t(key) : permission;
}

const words: Record<string, MessageKey> = {
  'customer.read': 'permission_customer_read',
  'subscription.read': 'permission_subscription_read',
  'subscription.write': 'permission_subscription_write',
  'customer_portal_session.write': 'permission_portal_write',
  'transaction.read': 'permission_transaction_read',
  'price.read or product.read': 'permission_price_read',
  'address.read': 'permission_address_read',
};

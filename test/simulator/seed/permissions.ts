/** Every permission a key can hold, and the sets the keys of the demo hold. */
const entities = [
  'address',
  'adjustment',
  'business',
  'client_token',
  'customer',
  'discount',
  'notification',
  'notification_setting',
  'notification_simulation',
  'payment_method',
  'price',
  'product',
  'report',
  'subscription',
  'transaction',
];

export const everything: readonly string[] = [
  ...entities.flatMap((entity) => [`${entity}.read`, `${entity}.write`]),
  'customer_auth_token.write',
  'customer_portal_session.write',
  'metrics.read',
  'api_key.read',
];

/** What is only looked at. */
export const reading: readonly string[] = [
  'customer.read',
  'subscription.read',
  'price.read',
  'product.read',
  'transaction.read',
  'address.read',
  'payment_method.read',
];

/** All that Portage can use today. */
export const usual: readonly string[] = [
  ...reading,
  'customer_portal_session.write',
  'subscription.write',
];

/** `usual` without an entity: neither its reading nor its writing. */
export function without(entity: string): readonly string[] {
  return usual.filter((permission) => !permission.startsWith(`${entity}.`));
}

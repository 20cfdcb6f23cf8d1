/** The pages of the customer portal that a link can open, in Paddle's words. */
export const portalPages = [
  'overview',
  'update_payment_method',
  'cancel',
  'view_subscription',
] as const;

export type PortalPage = (typeof portalPages)[number];

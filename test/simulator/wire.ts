import type {
  IAddressResponse,
  IBusinessResponse,
  ICreditBalanceResponse,
  ICustomerPortalSessionResponse,
  ICustomerPortalSubscriptionUrl,
  ICustomerResponse,
  IDiscountResponse,
  IPaymentMethodResponse,
  IPriceResponse,
  IProductResponse,
  ISubscriptionManagementResponse,
  ISubscriptionResponse,
  ITransactionResponse,
} from '@paddle/paddle-node-sdk';

/**
 * What Paddle sends and what the simulator keeps, in the SDK's own words. Fields which depend on
 * the caller (links) or on `include=` are left out of what is kept and added when it is asked for.
 */
export type Address = IAddressResponse;
export type Business = IBusinessResponse;
export type CreditBalance = ICreditBalanceResponse;
export type Customer = ICustomerResponse;
export type Discount = Omit<IDiscountResponse, 'discount_group_id' | 'discount_group'>;
export type PaymentMethod = Omit<IPaymentMethodResponse, 'south_korea_local_card'>;
export type Price = Omit<IPriceResponse, 'product'>;
export type Product = Omit<IProductResponse, 'prices'>;
export type Subscription = Omit<
  ISubscriptionResponse,
  'management_urls' | 'next_transaction' | 'recurring_transaction_details'
>;
export type Transaction = Omit<
  ITransactionResponse,
  | 'address'
  | 'adjustments'
  | 'adjustments_totals'
  | 'business'
  | 'customer'
  | 'discount'
  | 'available_payment_methods'
>;

/**
 * Since 28 September 2026, not in the SDK yet.
 * https://developer.paddle.com/changelog/2026/view-subscription-customer-portal-link
 */
interface ViewSubscription {
  view_subscription?: string;
}
export type ManagementUrls = ISubscriptionManagementResponse & ViewSubscription;
export type SubscriptionLinks = ICustomerPortalSubscriptionUrl & ViewSubscription;
export type PortalSession = Omit<ICustomerPortalSessionResponse, 'urls'> & {
  urls: { general: { overview: string }; subscriptions: SubscriptionLinks[] };
};

/** https://developer.paddle.com/api-reference/currencies (2026, not in the SDK yet) */
export interface Currency {
  code: string;
  name: string;
  decimal_places: number;
  can_be_balance: boolean;
  applicable_countries: string[];
  minimum_payment_amount: string;
}

/** https://developer.paddle.com/api-reference/api-keys (2026, not in the SDK yet) */
export interface ApiKeyEntity {
  id: string;
  name: string;
  description: string | null;
  key: string;
  status: 'active' | 'expired' | 'revoked';
  permissions: string[] | null;
  rotatable: boolean;
  expires_at: string | null;
  last_used_at: string | null;
  created_at: string;
  updated_at: string;
}

import { ids } from './api-server';

const times = { created_at: '2024-04-12T10:18:47.635628Z', updated_at: '2024-04-12T10:18:47Z' };

/** Entities as Paddle's documentation shows them, with fields that Portage does not read. */
export const customer = {
  id: ids.customer,
  name: null,
  email: 'jo+eu@shop.test',
  marketing_consent: false,
  status: 'active',
  custom_data: { a: 1 },
  locale: 'fr',
  import_meta: null,
  ...times,
};

export const product = {
  id: 'pro_01h1vjes1y163xfj1rh1tkfb65',
  name: 'Analyst',
  description: null,
  type: 'standard',
  tax_category: 'standard',
  image_url: null,
  custom_data: null,
  status: 'active',
  import_meta: null,
  ...times,
};

export const price = {
  id: 'pri_01gsz8x8sawmvhz1pv30nge1ke',
  product_id: product.id,
  description: 'internal',
  type: 'standard',
  name: 'Monthly (per seat)',
  billing_cycle: { interval: 'month', frequency: 1 },
  trial_period: null,
  tax_mode: 'account_setting',
  unit_price: { amount: '3000', currency_code: 'USD' },
  unit_price_overrides: [],
  quantity: { minimum: 1, maximum: 100 },
  status: 'active',
  custom_data: null,
  import_meta: null,
  ...times,
};

export const subscription = {
  id: ids.subscription,
  status: 'active',
  customer_id: ids.customer,
  address_id: 'add_01hv8gq3318ktkfengj2r75gfx',
  business_id: null,
  currency_code: 'USD',
  started_at: '2024-04-12T10:37:59.556997Z',
  first_billed_at: '2024-04-12T10:37:59.556997Z',
  next_billed_at: '2024-05-12T10:37:59.556997Z',
  paused_at: null,
  canceled_at: null,
  discount: null,
  collection_mode: 'automatic',
  billing_details: null,
  current_billing_period: {
    starts_at: '2024-04-12T10:37:59.556997Z',
    ends_at: '2024-05-12T10:37:59.556997Z',
  },
  billing_cycle: { interval: 'month', frequency: 1 },
  scheduled_change: null,
  management_urls: { update_payment_method: null, cancel: 'https://x.test/?token=pga_secret' },
  items: [
    {
      status: 'active',
      quantity: 10,
      recurring: true,
      previously_billed_at: '2024-04-12T10:37:59.556997Z',
      next_billed_at: '2024-05-12T10:37:59.556997Z',
      trial_dates: null,
      price,
      product,
      ...times,
    },
  ],
  custom_data: null,
  import_meta: null,
  ...times,
};

export const transaction = {
  id: ids.transaction,
  status: 'completed',
  customer_id: ids.customer,
  address_id: null,
  business_id: null,
  subscription_id: ids.subscription,
  invoice_id: null,
  invoice_number: '325-10566',
  currency_code: 'USD',
  origin: 'subscription_recurring',
  collection_mode: 'automatic',
  items: [],
  payments: [],
  billed_at: null,
  customer,
  ...times,
};

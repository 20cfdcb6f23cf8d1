import { getApiKey } from './api-keys';
import { listCurrencies } from './currencies';
import { listAddresses, listBusinesses, listPaymentMethods } from './customer-belongings';
import { getCustomer, listCreditBalances, listCustomers } from './customers';
import type { Endpoint } from './endpoint';
import { listEventTypes } from './event-types';
import { createPortalSession } from './portal-sessions';
import { getPrice, listPrices } from './prices';
import { getProduct, listProducts } from './products';
import { previewSubscriptionUpdate, updateSubscription } from './subscription-updates';
import { getSubscription, listSubscriptions } from './subscriptions';
import { getInvoice, getTransaction, listTransactions } from './transactions';

/** Every operation but the API root, which alone answers without a key. */
export const endpoints: readonly Endpoint[] = [
  listCurrencies,
  listEventTypes,
  getApiKey,
  listCustomers,
  getCustomer,
  listAddresses,
  listBusinesses,
  listCreditBalances,
  listPaymentMethods,
  createPortalSession,
  listSubscriptions,
  getSubscription,
  updateSubscription,
  previewSubscriptionUpdate,
  listPrices,
  getPrice,
  listProducts,
  getProduct,
  listTransactions,
  getTransaction,
  getInvoice,
];

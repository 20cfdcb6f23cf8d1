import type { Account } from '../state';
import type { PaymentMethod } from '../wire';
import { currencyOf } from './catalogue';
import type { Person } from './person';
import { subscriptionOf } from './subscriptions';
import { transactionsOf } from './transactions';

/** Puts one person and all that is theirs into an account. */
export function addPerson(account: Account, owner: Person, now: Date): void {
  const since = {
    created_at: `${owner.joined}T09:30:00Z`,
    updated_at: `${owner.joined}T09:30:00Z`,
  };
  const common = { custom_data: null, import_meta: null, ...since };
  account.customers.set(owner.id, {
    id: owner.id,
    name: owner.name,
    email: owner.email,
    marketing_consent: false,
    status: owner.archived ? 'archived' : 'active',
    locale: owner.locale,
    ...common,
  });
  account.addresses.set(owner.addressId, {
    id: owner.addressId,
    customer_id: owner.id,
    description: null,
    first_line: null,
    second_line: null,
    city: null,
    postal_code: owner.country === 'US' ? '10021' : null,
    region: null,
    country_code: owner.country,
    status: 'active',
    ...common,
  });
  if (owner.company && owner.businessId) {
    account.businesses.set(owner.businessId, {
      id: owner.businessId,
      customer_id: owner.id,
      name: owner.company.name,
      company_number: null,
      tax_identifier: owner.company.taxIdentifier,
      status: 'active',
      contacts: owner.name === null ? [] : [{ name: owner.name, email: owner.email }],
      ...common,
    });
  }
  addMoney(account, owner);
  owner.subscriptionIds.forEach((_, at) => {
    const { subscription, when } = subscriptionOf(owner, at, { account, now });
    account.subscriptions.set(subscription.id, subscription);
    for (const transaction of transactionsOf(owner, at, { account, subscription, when })) {
      account.transactions.set(transaction.id, transaction);
    }
  });
}

function addMoney(account: Account, owner: Person): void {
  if (owner.credit) {
    account.creditBalances.push({
      customer_id: owner.id,
      currency_code: currencyOf(owner.country),
      balance: { available: owner.credit, reserved: '0', used: '0' },
    });
  }
  if (owner.declines) account.cards.set(owner.id, { payment: { declined: owner.declines } });
  if (owner.pays !== 'nothing') {
    const method = paymentMethod(owner);
    account.paymentMethods.set(method.id, method);
  }
}

function paymentMethod(owner: Person): PaymentMethod {
  const paypal = owner.pays === 'paypal';
  return {
    id: owner.paymentMethodId,
    customer_id: owner.id,
    address_id: owner.addressId,
    type: paypal ? 'paypal' : 'card',
    card: paypal
      ? null
      : {
          type: 'visa',
          last4: '4242',
          expiry_month: 4,
          expiry_year: 2031,
          cardholder_name: owner.name ?? 'Card holder',
        },
    paypal: paypal ? { email: owner.email, reference: 'B-4RT55' } : null,
    underlying_details: null,
    origin: 'subscription',
    saved_at: `${owner.joined}T09:30:00Z`,
    updated_at: `${owner.joined}T09:30:00Z`,
  };
}

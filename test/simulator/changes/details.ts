import { badRequest, notFound, type Problem } from '../api/problem';
import type { Account } from '../state';
import type { Subscription } from '../wire';
import { refused } from './refusals';
import type { UpdateRequest } from './update-request';

/** What Paddle says about everything in an update but its items and dates. */
export function refuseDetails(
  subscription: Subscription,
  update: UpdateRequest,
  account: Account,
): void {
  const { currency_code, collection_mode, customer_id, address_id, business_id } = update;
  if (currency_code !== undefined && currency_code !== subscription.currency_code) {
    throw refused(400, 'currency_update_not_allowed', 'The currency cannot be changed.');
  }
  if (collection_mode !== undefined && collection_mode !== subscription.collection_mode) {
    throw badRequest({ field: 'collection_mode', message: 'cannot be changed here' });
  }
  const customer = customer_id ?? subscription.customer_id;
  if (!account.customers.has(customer)) throw notFound('Customer', customer);
  if (address_id !== undefined) refuseForeign(account.addresses.get(address_id), customer);
  if (business_id != null) refuseForeign(account.businesses.get(business_id), customer);
  refuseDiscount(subscription, update, account);
}

function refuseForeign(entity: { customer_id: string } | undefined, customer: string): void {
  if (entity?.customer_id === customer) return;
  throw refused(
    400,
    'update_causing_customer_mismatch_not_allowed',
    'The address or business belongs to another customer.',
  );
}

function refuseDiscount(
  { currency_code, items }: Subscription,
  { discount: asked }: UpdateRequest,
  account: Account,
): void {
  if (!asked) return;
  const discount = account.discounts.get(asked.id);
  if (!discount) throw notFound('Discount', asked.id);
  const no = (code: string, detail: string): Problem => refused(400, code, detail);
  if (discount.status === 'archived') {
    throw no('archived_discount_application_attempt', `Discount ${discount.id} is archived.`);
  }
  if (!discount.recur) {
    throw no('one_off_discount_not_valid', 'Only recurring discounts may be on a subscription.');
  }
  if (discount.type !== 'percentage' && discount.currency_code !== currency_code) {
    throw no('invalid_discount_currency', 'The discount is in another currency.');
  }
  const { restrict_to } = discount;
  const fits = items.some(
    ({ price }) => restrict_to?.includes(price.id) || restrict_to?.includes(price.product_id),
  );
  if (restrict_to && !fits) {
    throw no('discount_not_valid_for_items', 'The discount is not for any of the items.');
  }
}

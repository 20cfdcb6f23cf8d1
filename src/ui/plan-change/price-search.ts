import { sameCycle } from '@/billing/cycle';
import { judgePrice, type PriceRefusal } from '@/billing/judge-price';
import { readAmount } from '@/billing/read-amount';
import type { BillingCycle } from '@/billing/wire';
import type { Price, Subscription } from '@/messages/answers';
import { knownDecimals } from '@/ui/money-words';
import { listedAmount, termsOfPrice } from './price-words';

/** A price of the catalogue as it is offered to the agent. */
export interface Offer {
  price: Price;
  product: string;
  terms: string;
  /** The price's own amount, before tax; in the subscription's currency where it lists one. */
  listed: { amount: string; currency_code: string };
  /** It is on the subscription as its plan. */
  present: boolean;
  refusal: OfferRefusal | null;
  /** What is searched, in lower case. */
  text: string;
}

/** `other-interval`: an add-on has to be billed in the plan's rhythm. */
export type OfferRefusal = PriceRefusal | 'other-interval';

interface Purpose {
  subscription: Pick<Subscription, 'items' | 'currency_code'>;
  /** The price on the subscription that a choice takes the place of. */
  present: Price | null;
  /** The only cycle that fits; null for any. */
  cycle: BillingCycle | null;
}

/** Every price as an offer, grouped by product: first the present plan's, then by name. */
export function offersOf(prices: readonly Price[], purpose: Purpose): Offer[] {
  const { present } = purpose;
  const known = present && !prices.some(({ id }) => id === present.id);
  const offers = [...(known ? [present] : []), ...prices].map((price) => offerOf(price, purpose));
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const lead = offers.find((offer) => offer.present)?.product;
  const rank = ({ product }: Offer) => (product === lead ? 0 : 1);
  return offers.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.product, b.product) ||
      compare(a.terms, b.terms) ||
      compare(a.price.id, b.price.id),
  );
}

/** The offers with every word of the query in their product, price, cycle or ID, or of that amount. */
export function searchOffers(offers: readonly Offer[], query: string, locale: string): Offer[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...offers];
  const amounts = new Map<string, string | null>();
  const asAmount = (currency: string) => {
    const known = amounts.get(currency);
    if (known !== undefined) return known;
    const read = /\d/.test(query)
      ? readAmount(query, { decimals: knownDecimals(currency), locale })
      : null;
    amounts.set(currency, read);
    return read;
  };
  return offers.filter(
    ({ text, price }) =>
      words.every((word) => text.includes(word)) ||
      amountsOf(price).some(({ amount, currency_code }) => amount === asAmount(currency_code)),
  );
}

function offerOf(price: Price, { subscription, present, cycle }: Purpose): Offer {
  const product = price.product?.name ?? productOnIt(price, subscription) ?? price.product_id;
  const terms = termsOfPrice(price);
  return {
    price,
    product,
    terms,
    listed: listedAmount(price, subscription.currency_code),
    present: price.id === present?.id,
    refusal: price.id === present?.id ? null : refusalOf(price, { subscription, cycle }),
    text: [product, terms, price.description, price.id, price.product_id].join(' ').toLowerCase(),
  };
}

function refusalOf(
  price: Price,
  { subscription, cycle }: Pick<Purpose, 'subscription' | 'cycle'>,
): OfferRefusal | null {
  const judged = judgePrice(price, subscription);
  if (!judged.fits) return judged.reason;
  if (cycle === null || price.billing_cycle === null) return null;
  return sameCycle(price.billing_cycle, cycle) ? null : 'other-interval';
}

function amountsOf({ unit_price, unit_price_overrides }: Price) {
  return [unit_price, ...(unit_price_overrides ?? []).map((override) => override.unit_price)];
}

/** An archived price is not in the catalogue, but its product's name is on the subscription. */
function productOnIt(price: Price, { items }: Pick<Subscription, 'items'>): string | undefined {
  return items.find(({ product }) => product.id === price.product_id)?.product.name;
}

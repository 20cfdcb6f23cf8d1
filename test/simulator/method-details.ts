import type { IPaymentMethodDetails } from '@paddle/paddle-node-sdk';
import type { PaymentMethod } from './wire';

/** What a payment attempt says about the card or account that was charged. */
export function methodDetails(method: PaymentMethod | undefined): IPaymentMethodDetails {
  return {
    type: method?.type === 'paypal' ? 'paypal' : 'card',
    card: method?.card ?? null,
    paypal: method?.paypal ?? null,
    south_korea_local_card: null,
    underlying_details: null,
  };
}

import type {
  IAddressResponse,
  ICustomerPortalSessionResponse,
  ICustomerResponse,
  IPaymentMethodResponse,
  IPriceResponse,
  IProductResponse,
  ISubscriptionResponse,
  ITransactionResponse,
} from '@paddle/paddle-node-sdk';
import type * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type { address, customer, paymentMethod } from '@/paddle/customers';
import type { price, product } from '@/paddle/prices';
import type { subscription } from '@/paddle/subscriptions';
import type { transaction } from '@/paddle/transactions';

describe('our shapes', () => {
  it('take what Paddle’s own SDK says that the API sends', () => {
    expectTypeOf<ICustomerResponse>().toExtend<v.InferInput<typeof customer>>();
    expectTypeOf<IAddressResponse>().toExtend<v.InferInput<typeof address>>();
    expectTypeOf<IPaymentMethodResponse>().toExtend<v.InferInput<typeof paymentMethod>>();
    expectTypeOf<IProductResponse>().toExtend<v.InferInput<typeof product>>();
    expectTypeOf<IPriceResponse>().toExtend<v.InferInput<typeof price>>();
    expectTypeOf<ISubscriptionResponse>().toExtend<v.InferInput<typeof subscription>>();
    expectTypeOf<ITransactionResponse>().toExtend<v.InferInput<typeof transaction>>();
  });

  it('know a subscription link that the SDK does not know yet', () => {
    type Links = ICustomerPortalSessionResponse['urls']['subscriptions'][number];
    expectTypeOf<keyof Links>().toEqualTypeOf<
      'id' | 'cancel_subscription' | 'update_subscription_payment_method'
    >();
  });
});

import { applyUpdate } from '../changes/apply-update';
import { planUpdate } from '../changes/plan-update';
import { previewOf } from '../changes/preview';
import { readUpdate } from '../changes/update-request';
import { managementUrls } from '../portal/links';
import type { Endpoint } from './endpoint';
import { subscriptionOf } from './subscriptions';

/**
 * Needs only the right to read.
 * https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
export const previewSubscriptionUpdate: Endpoint = {
  method: 'PATCH',
  path: '/subscriptions/:subscription_id/preview',
  permission: { name: 'subscription.read', doing: 'read subscription' },
  query: {},
  answer(call) {
    const { account, world } = call;
    const subscription = subscriptionOf(call);
    const { policies } = world.state;
    const situation = { account, policies, now: world.now() };
    const plan = planUpdate(subscription, readUpdate(call.body), situation);
    return {
      data: {
        ...previewOf(plan, situation),
        management_urls: managementUrls(subscription, call),
      },
    };
  },
};

/** https://developer.paddle.com/api-reference/subscriptions/update-subscription */
export const updateSubscription: Endpoint = {
  method: 'PATCH',
  path: '/subscriptions/:subscription_id',
  permission: { name: 'subscription.write', doing: 'update subscription' },
  query: {},
  async answer(call) {
    const subscription = subscriptionOf(call);
    const updated = await applyUpdate(subscription, readUpdate(call.body), call);
    return { data: { ...updated, management_urls: managementUrls(updated, call) } };
  },
};

import type { Subscription } from '@/messages/answers';
import { formatDate } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { comingOf } from '@/ui/popup/subscription-words';
import { planItemOf } from './draft';
import { itemWords } from './item-names';
import { termsOfPrice } from './price-words';
import { usePlanChange } from './use-plan-change';

/** Whose subscription it is and what it is now: always in sight, whatever the ticket shows. */
export function Subject({ subscription }: { subscription: Subscription | null }) {
  const customer = usePlanChange((state) => state.customer);
  const item = subscription && planItemOf(subscription);
  const coming = subscription && comingOf(subscription, new Date());
  return (
    <div class="change-subject">
      <p>
        <strong>
          <bdi>{customer?.name ?? customer?.email ?? ''}</bdi>
        </strong>
        {item && (
          <span>
            {' · '}
            {itemWords(
              { product: item.product.name, terms: termsOfPrice(item.price) },
              item.quantity,
            )}
          </span>
        )}
      </p>
      <p class="hint">
        {coming?.text}
        {subscription?.scheduled_change && subscription.next_billed_at && (
          <> · {t('next_bill_on', formatDate(subscription.next_billed_at, language()))}</>
        )}
        {subscription && <span class="mono"> {subscription.id}</span>}
      </p>
    </div>
  );
}

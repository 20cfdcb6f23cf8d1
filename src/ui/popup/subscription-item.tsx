import { useId } from 'preact/hooks';
import { formatMoney } from '@/billing/money';
import type { Subscription } from '@/messages/answers';
import { language, plural, t } from '@/ui/i18n';
import { CopyText } from '@/ui/parts/copy-text';
import { Icon } from '@/ui/parts/icon';
import { CopyLinkButton, InsertLinkButton, OpenLinkButton } from './link-buttons';
import { linkCaution } from './link-words';
import { planOf } from './plan';
import { recurringOf } from './recurring';
import { comingOf, statusOf } from './subscription-words';
import { useAct } from './use-popup';

interface SubscriptionItemProps {
  subscription: Subscription;
  /** Whether the ticket names this one. */
  lead: boolean;
}

export function SubscriptionItem({ subscription, lead }: SubscriptionItemProps) {
  const title = useId();
  const plan = planOf(subscription);
  const status = statusOf(subscription);
  return (
    <article
      class="subscription"
      aria-labelledby={title}
      data-lead={lead}
      data-status={subscription.status}
    >
      {lead && <p class="lead">{t('named_on_the_page')}</p>}
      <div class="subscription-head">
        <h3 id={title} class="subscription-plan">
          <bdi>{plan.product}</bdi> <span class="subscription-terms">{plan.terms}</span>
        </h3>
        <span class="chip" data-tone={status.tone}>
          {status.text}
        </span>
      </div>
      {plan.addOns.length > 0 && (
        <ul class="add-ons" aria-label={t('add_ons')}>
          {plan.addOns.map(({ product, price, quantity }) => (
            <li key={price.id}>
              + <bdi>{product.name}</bdi>
              {quantity > 1 && <span class="tabular"> × {quantity}</span>}
            </li>
          ))}
        </ul>
      )}
      {subscription.status !== 'canceled' && (
        <Money subscription={subscription} quantity={plan.quantity} />
      )}
      <Next subscription={subscription} />
      <Links subscription={subscription} />
    </article>
  );
}

function Money({ subscription, quantity }: { subscription: Subscription; quantity: number }) {
  const recurring = recurringOf(subscription);
  return (
    <p class="subscription-money">
      {recurring.known ? (
        <>
          <strong class="amount tabular">
            {formatMoney(recurring.amount, recurring.currency, language())}
          </strong>
          <span>{t(recurring.discounted ? 'before_tax_and_discount' : 'before_tax')}</span>
        </>
      ) : (
        <span>{t('billed_in_other_currency', recurring.currency)}</span>
      )}
      {quantity > 1 && <span class="tabular">{plural('quantity_of', quantity)}</span>}
      {subscription.collection_mode === 'manual' && <span>{t('paid_by_invoice')}</span>}
    </p>
  );
}

function Next({ subscription }: { subscription: Subscription }) {
  const coming = comingOf(subscription, new Date());
  if (!coming) return null;
  return (
    <p class="subscription-next" data-scheduled={coming.scheduled}>
      <Icon name={coming.scheduled ? 'alert' : 'calendar'} />
      <span>
        {coming.text}
        {coming.distance && <span class="hint"> ({coming.distance})</span>}
      </span>
    </p>
  );
}

function ChangePlanButton({ subscription }: { subscription: Subscription }) {
  const act = useAct();
  return (
    <button
      type="button"
      class="button change-plan"
      data-change-plan={subscription.id}
      onClick={() => act.changePlan(subscription)}
    >
      <Icon name="repeat" />
      {t('change_plan')}
    </button>
  );
}

function Links({ subscription }: { subscription: Subscription }) {
  const act = useAct();
  const { id } = subscription;
  const cautionId = useId();
  const caution = linkCaution(subscription);
  const shared = { subscriptionId: id, describedBy: caution ? cautionId : undefined };
  return (
    <>
      {caution && (
        <p id={cautionId} class="caution">
          <Icon name="alert" />
          {caution}
        </p>
      )}
      <div class="subscription-links">
        <span class="split">
          <CopyLinkButton page="update_payment_method" {...shared}>
            {t('payment_update_link')}
          </CopyLinkButton>
          <InsertLinkButton page="update_payment_method" {...shared} />
          <OpenLinkButton page="update_payment_method" {...shared} />
        </span>
        <span class="split">
          <CopyLinkButton page="cancel" {...shared}>
            {t('cancel_link')}
          </CopyLinkButton>
          <InsertLinkButton page="cancel" {...shared} />
          <OpenLinkButton page="cancel" {...shared} />
        </span>
        <span class="split">
          <CopyLinkButton page="view_subscription" subscriptionId={id}>
            {t('subscription_link')}
          </CopyLinkButton>
          <InsertLinkButton page="view_subscription" subscriptionId={id} />
          <OpenLinkButton page="view_subscription" subscriptionId={id} />
        </span>
        <ChangePlanButton subscription={subscription} />
        <span class="subscription-id">
          <CopyText text={id} what={t('subscription_id')} mono onCopied={act.say} />
        </span>
      </div>
    </>
  );
}

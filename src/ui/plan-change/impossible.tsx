import type { ChangeRefusal } from '@/billing/judge-change';
import type { Subscription } from '@/messages/answers';
import { formatMoment } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { modeRefusal } from './mode-words';
import { PaymentLink } from './payment-link';
import type { TicketBeside } from './ticket-beside';
import { Watched } from './watched';

/** What keeps every change of a subscription out. */
const lasting: ReadonlySet<ChangeRefusal> = new Set(['canceled', 'past-due', 'locked-renewal']);

export function isImpossible(reason: ChangeRefusal): boolean {
  return lasting.has(reason);
}

interface ImpossibleProps {
  reason: ChangeRefusal;
  subscription: Subscription;
  ticket: TicketBeside;
}

/** Why this subscription cannot be changed, and what to do instead. */
export function Impossible({ reason, subscription, ticket }: ImpossibleProps) {
  const { next_billed_at } = subscription;
  return (
    <div class="standing change-impossible">
      <span class="standing-icon">
        <Icon name={reason === 'locked-renewal' ? 'clock' : 'alert'} />
      </span>
      <h3>{t('change_impossible_title')}</h3>
      <p>{modeRefusal(reason)}</p>
      {reason === 'locked-renewal' && next_billed_at && (
        <p>{t('next_bill_on', formatMoment(Date.parse(next_billed_at), language()))}</p>
      )}
      {reason === 'past-due' && <PaymentLink ticket={ticket} />}
      <Watched subscriptionId={subscription.id} />
    </div>
  );
}

import type { ChangeRefusal } from '@/billing/judge-change';
import type { Subscription } from '@/messages/answers';
import { formatDate } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { linkName } from '@/ui/popup/link-words';
import { modeRefusal } from './mode-words';
import { useAct } from './use-plan-change';
import { Watched } from './watched';

/** What keeps every change of a subscription out. */
const lasting: ReadonlySet<ChangeRefusal> = new Set(['canceled', 'past-due', 'locked-renewal']);

export function isImpossible(reason: ChangeRefusal): boolean {
  return lasting.has(reason);
}

interface ImpossibleProps {
  reason: ChangeRefusal;
  subscription: Subscription;
}

/** Why this subscription cannot be changed, and what to do instead. */
export function Impossible({ reason, subscription }: ImpossibleProps) {
  const act = useAct();
  const { next_billed_at } = subscription;
  return (
    <div class="standing change-impossible">
      <span class="standing-icon">
        <Icon name={reason === 'locked-renewal' ? 'clock' : 'alert'} />
      </span>
      <h3>{t('change_impossible_title')}</h3>
      <p>{modeRefusal(reason)}</p>
      {reason === 'locked-renewal' && next_billed_at && (
        <p>{t('next_bill_on', formatDate(next_billed_at, language()))}</p>
      )}
      {reason === 'past-due' && (
        <BusyButton kind="primary" onClick={() => void act.copyPaymentLink()}>
          <Icon name="copy" />
          {linkName('copy', 'update_payment_method')}
        </BusyButton>
      )}
      <Watched subscriptionId={subscription.id} />
    </div>
  );
}

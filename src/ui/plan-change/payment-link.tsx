import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { linkName } from '@/ui/popup/link-words';
import { SecondStep } from './second-step';
import type { TicketBeside } from './ticket-beside';
import { useAct } from './use-plan-change';

/** Copies the link by which the customer pays what is owed, or gives another card. */
export function PaymentLink({ ticket }: { ticket: TicketBeside }) {
  const act = useAct();
  const copy = async () => {
    if ((await act.copyPaymentLink()) === 'not-allowed') await ticket.onChanged();
  };
  if (ticket.page?.rails.links === false) return <p>{t('problem_refused_by_policy')}</p>;
  return (
    <SecondStep ticket={ticket} what="links">
      <BusyButton kind="primary" onClick={() => void copy()}>
        <Icon name="copy" />
        {linkName('copy', 'update_payment_method')}
      </BusyButton>
    </SecondStep>
  );
}

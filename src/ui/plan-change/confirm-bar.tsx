import type { Previewed } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { reasonTaken } from '@/ui/person/taken';
import { confirmWords } from './confirm-words';
import { SecondStep } from './second-step';
import type { TicketBeside } from './ticket-beside';
import { useCalm } from './use-calm';
import { useFresh } from './use-fresh';
import { useAct, usePlanChange } from './use-plan-change';

interface ConfirmBarProps {
  /** The preview on the screen; null while there is none. */
  previewed: Previewed | null;
  /** Why it cannot be confirmed, although nothing is on its way; null otherwise. */
  hindrance: string | null;
  summary: string;
  sandbox: boolean;
  ticket: TicketBeside;
}

/** The one button that moves money, and what it does. Its place never moves. */
export function ConfirmBar(props: ConfirmBarProps) {
  return (
    <SecondStep ticket={props.ticket} what="changes">
      <Confirm {...props} />
    </SecondStep>
  );
}

function Confirm({ previewed, hindrance, summary, sandbox, ticket }: ConfirmBarProps) {
  const customer = usePlanChange((state) => state.customer);
  const sending = usePlanChange(({ writing }) => writing.state === 'sending');
  const act = useAct();
  const ready = previewed !== null && customer !== null;
  const calm = useCalm(ready ? previewed.id : null);
  const fresh = useFresh(previewed?.at ?? null);
  const old = ready && !fresh;
  const { page, anyway } = ticket;
  const confirm = async () => {
    if (!previewed || !customer) return;
    const reason = reasonTaken(anyway, { page, customerId: customer.id });
    if ((await act.confirm(previewed.id, reason)) === 'not-allowed') await ticket.onChanged();
  };
  return (
    <>
      <p id="change-summary" class="confirm-summary" aria-live="polite">
        {sandbox && (
          <span class="chip" data-tone="sandbox">
            {t('environment_sandbox')}
          </span>
        )}
        <span>{hindrance ?? summary}</span>
      </p>
      {old ? (
        <div class="confirm-old">
          <span id="change-old">{t('change_preview_too_old')}</span>
          <BusyButton kind="primary" describedBy="change-old" onClick={() => act.requote()}>
            {t('change_preview_again')}
          </BusyButton>
        </div>
      ) : (
        <BusyButton
          kind="primary"
          busy={sending}
          disabled={!calm || hindrance !== null}
          title={calm ? '' : t('change_confirm_wait')}
          describedBy="change-summary"
          onClick={() => void confirm()}
        >
          {ready
            ? confirmWords(
                previewed.meaning.now,
                previewed.meaning.currency,
                customer.name ?? customer.email,
              )
            : t('change_confirm')}
        </BusyButton>
      )}
    </>
  );
}

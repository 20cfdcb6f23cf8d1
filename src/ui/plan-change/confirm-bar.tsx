import type { Previewed } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { PersonWarning } from '@/ui/person/person-warning';
import { standingOf } from '@/ui/person/standing';
import { confirmWords } from './confirm-words';
import type { TicketBeside } from './ticket-beside';
import { useCalm } from './use-calm';
import { useFresh } from './use-fresh';
import { useAct, usePlanChange } from './use-plan-change';

interface ConfirmBarProps {
  /** The preview on the screen; null while there is none. */
  previewed: Previewed | null;
  /** Why there is none and none is on its way; null otherwise. */
  hindrance: string | null;
  summary: string;
  sandbox: boolean;
  ticket: TicketBeside;
}

/** The one button that moves money, and what it does. Its place never moves. */
export function ConfirmBar(props: ConfirmBarProps) {
  const { previewed, hindrance, summary, sandbox, ticket } = props;
  const customer = usePlanChange((state) => state.customer);
  const sending = usePlanChange(({ writing }) => writing.state === 'sending');
  const act = useAct();
  const ready = previewed !== null && customer !== null;
  const calm = useCalm(ready ? previewed.id : null);
  const fresh = useFresh(previewed?.at ?? null);
  const old = ready && !fresh;
  const standing = customer && standingOf(ticket.page, customer, ticket.anyway);
  const confirm = async () => {
    if (!previewed) return;
    const refused = await act.confirm(previewed.id, standing?.reason ?? null);
    if (refused === 'other-person') await ticket.onChanged();
  };
  if (standing?.blocked)
    return (
      <PersonWarning
        key={standing.requester?.email}
        standing={standing}
        what="changes"
        onAnyway={(reason) => ticket.onAnyway(standing.customer.id, reason)}
      />
    );
  return (
    <>
      <p class="confirm-summary">
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

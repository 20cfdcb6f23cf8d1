import type { Previewed } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { confirmWords } from './confirm-words';
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
}

/** The one button that moves money, and what it does. Its place never moves. */
export function ConfirmBar({ previewed, hindrance, summary, sandbox }: ConfirmBarProps) {
  const customer = usePlanChange((state) => state.customer);
  const sending = usePlanChange(({ writing }) => writing.state === 'sending');
  const act = useAct();
  const ready = previewed !== null && customer !== null;
  const calm = useCalm(ready ? previewed.id : null);
  const fresh = useFresh(previewed?.at ?? null);
  const old = ready && !fresh;
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
          onClick={() => previewed && void act.confirm(previewed.id)}
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

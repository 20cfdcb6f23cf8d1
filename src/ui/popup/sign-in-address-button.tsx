import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { useAct, usePopup } from './use-popup';

/** For slow channels: an address that lasts, and that signs nobody in. */
export function SignInAddressButton() {
  const busy = usePopup(({ makingAddress }) => makingAddress);
  const act = useAct();
  return (
    <span class="sign-in-address">
      <BusyButton
        name={t('copy_sign_in_address')}
        title={t('sign_in_address_hint')}
        busy={busy}
        onClick={() => void act.copySignInAddress()}
      >
        <Icon name="mail" />
      </BusyButton>
    </span>
  );
}

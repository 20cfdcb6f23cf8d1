import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { useAct, usePopup } from './use-popup';
import { useBlocked } from './use-standing';

/** For slow channels: an address that lasts, and that signs nobody in. */
export function SignInAddressButton() {
  const busy = usePopup(({ makingAddress }) => makingAddress);
  // The links give way to the warning; an icon by itself would not say what is left.
  const alone = useBlocked();
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
        {alone && t('copy_sign_in_address')}
      </BusyButton>
    </span>
  );
}

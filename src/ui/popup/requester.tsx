import { t } from '@/ui/i18n';
import { Tricks } from './lazy-views';
import { usePopup } from './use-popup';

/** Who wrote the ticket, as its page says; nothing where it does not say. */
export function Requester() {
  const requester = usePopup(({ page }) => page?.ticket?.requester);
  if (!requester) return null;
  const { name, email } = requester;
  return (
    <p class="requester" title={email}>
      <span class="requester-text">
        {`${t('ticket_requester')}: `}
        {name !== null && (
          <>
            <bdi>{name}</bdi>
            {', '}
          </>
        )}
        <bdi>{email}</bdi>
      </span>
      <Tricks email={email} />
    </p>
  );
}

import type { Finding } from '@/detection/finding';
import type { PageRead } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { FindingButton } from './finding-button';
import { Tricks } from './lazy-views';
import { usePopup } from './use-popup';

/**
 * Who wrote the ticket, as its page says; nothing where it does not say. Where the address is a
 * finding too, this is its button: it stands here once, and not again among the others.
 */
export function Requester() {
  const page = usePopup((state) => state.page);
  const requester = page?.ticket?.requester;
  if (!page || !requester) return null;
  const { name, email } = requester;
  const finding = findingOfRequester(page);
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
        {!finding && <bdi>{email}</bdi>}
      </span>
      {finding && <FindingButton finding={finding} />}
      <Tricks email={email} />
    </p>
  );
}

export function findingOfRequester({ ticket, findings }: PageRead): Finding | undefined {
  const email = ticket?.requester?.email.toLowerCase();
  return findings.find(({ kind, value }) => kind === 'email' && value.toLowerCase() === email);
}

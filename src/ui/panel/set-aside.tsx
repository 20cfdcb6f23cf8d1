import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { usePopup } from '@/ui/popup/use-popup';
import { goToTicket } from './go-to-ticket';

/** Unfinished plan changes of other tickets, each with the way back to its ticket. */
export function SetAside() {
  const aside = usePopup((state) => state.aside);
  const unfinished = aside.filter((each) => each.unfinished);
  if (unfinished.length === 0) return null;
  return (
    <section class="set-aside pinned" aria-labelledby="set-aside-title">
      <h2 id="set-aside-title" class="unseen">
        {t('aside_title')}
      </h2>
      {unfinished.map(({ changing, ticket }) => (
        <div key={changing.subscriptionId} class="banner" data-tone="warn">
          <Icon name="repeat" />
          <p class="set-aside-words">
            {t('aside_change')} <bdi>{changing.customer?.name ?? changing.customer?.email}</bdi>
            <span class="set-aside-ticket">
              {t('aside_ticket')} <bdi>{ticket.title ?? t('aside_other_tab')}</bdi>
            </span>
          </p>
          <button type="button" class="button" onClick={() => void goToTicket(ticket)}>
            {t('aside_back')}
          </button>
        </div>
      ))}
    </section>
  );
}

import type { ReplyLinkWarning } from '@/messages/answers';
import { type MessageKey, t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { usePopup } from './use-popup';

/** Warns of portal links in the reply that should not be sent as they are. */
export function ReplyLinks() {
  const found = usePopup((state) => state.page?.replyLinks) ?? [];
  return (
    <section class="pinned" aria-label={t('reply_links')}>
      {found.map((warning) => (
        <p key={warning} class="banner" role="alert" data-tone={tones[warning]}>
          <Icon name="alert" />
          <span>{t(words[warning])}</span>
        </p>
      ))}
    </section>
  );
}

const words: Record<ReplyLinkWarning, MessageKey> = {
  'other-customer': 'reply_link_other_customer',
  sandbox: 'reply_link_sandbox',
  old: 'reply_link_old',
  'unknown-link': 'reply_link_unknown_link',
};

const tones: Record<ReplyLinkWarning, 'bad' | 'warn'> = {
  'other-customer': 'bad',
  sandbox: 'bad',
  old: 'warn',
  'unknown-link': 'warn',
};

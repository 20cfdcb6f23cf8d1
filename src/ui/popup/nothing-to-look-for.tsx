import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';

/** The page holds nothing that leads to a customer, and nothing was typed. */
export function NothingToLookFor() {
  return (
    <div class="empty">
      <span class="standing-icon">
        <Icon name="person" />
      </span>
      <p>
        <strong>{t('nothing_to_look_for')}</strong>
      </p>
      <p class="hint">{t('nothing_to_look_for_advice')}</p>
    </div>
  );
}

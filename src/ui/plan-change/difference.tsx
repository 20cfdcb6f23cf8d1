import type { Subscription } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { differenceWords } from './difference-words';
import type { NameItem } from './item-names';
import { usePlanChange } from './use-plan-change';

/** Somebody else changed the subscription before the confirmation: what is different now. */
export function Difference({
  subscription,
  nameOf,
}: {
  subscription: Subscription;
  nameOf: NameItem;
}) {
  const before = usePlanChange((state) => state.changedFrom);
  if (!before) return null;
  return (
    <div class="banner" role="alert">
      <Icon name="alert" />
      <div>
        <p>{t('change_changed_by_other')}</p>
        <ul class="change-lines">
          {differenceWords(before, subscription, nameOf).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

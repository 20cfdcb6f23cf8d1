import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import type { Undoing } from './draft';
import { itemWords, type NameItem } from './item-names';
import { caveatWords } from './undo-words';
import { useAct } from './use-plan-change';

/** Stands in the place of the form while a change is taken back: what comes back, and what not. */
export function UndoNote({ undoing, nameOf }: { undoing: Undoing; nameOf: NameItem }) {
  const act = useAct();
  const { items, caveats, currency } = undoing;
  return (
    <section class="change-part" aria-labelledby="change-undo">
      <h3 id="change-undo">{t('change_undo_title')}</h3>
      <ul class="change-lines">
        {items.map(({ price_id, quantity }) => (
          <li key={price_id}>{itemWords(nameOf(price_id), quantity)}</li>
        ))}
      </ul>
      {caveats.length > 0 && (
        <div class="banner">
          <Icon name="alert" />
          <ul>
            {caveats.map((caveat) => (
              <li key={caveat.kind}>{caveatWords(caveat, currency)}</li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" class="link" onClick={act.startOver}>
        {t('change_undo_leave')}
      </button>
    </section>
  );
}

import type { Subscription } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { undoOf } from './undo-words';
import { useAct } from './use-plan-change';

interface UndoButtonProps {
  entry: ChangeStanding;
  /** As it is now. */
  subscription: Subscription;
}

/** Goes back to the items before a change, by way of a preview like any other. */
export function UndoButton({ entry, subscription }: UndoButtonProps) {
  const act = useAct();
  const undo = undoOf(entry, subscription);
  if (!undo.possible)
    return undo.reason === 'changed-since' ? (
      <p class="hint">{t('change_undo_changed_since')}</p>
    ) : null;
  const { items, caveats } = undo;
  const { before, promised } = entry;
  const undoing = {
    items,
    caveats,
    billing_cycle: before.billing_cycle,
    currency: promised.currency,
  };
  return <BusyButton onClick={() => act.undo(undoing)}>{t('change_undo')}</BusyButton>;
}

import { useEffect } from 'preact/hooks';
import { PlanChangeView } from '@/ui/plan-change/view';
import { accountById } from './selectors';
import { useContextOfPopup, usePopup } from './use-popup';
import { viewOf } from './view-of';

/** The plan-change view in the place of the ticket; afterwards the focus is where it was. */
export function PlanChange() {
  const changing = usePopup((state) => state.changing);
  const sandbox = usePopup(
    (state) =>
      changing !== null && accountById(state, changing.accountId)?.environment === 'sandbox',
  );
  const page = usePopup((state) => state.page);
  const anyway = usePopup((state) => state.anyway);
  const held = usePopup((state) => state.turning);
  const popup = useContextOfPopup();
  const id = changing?.subscriptionId;
  useEffect(() => () => void requestAnimationFrame(() => focusEntry(id)), [id]);
  if (!changing) return null;
  return (
    <PlanChangeView
      key={id}
      view={viewOf(popup, changing)}
      sandbox={sandbox}
      ticket={{ page, anyway, onAnyway: popup.act.sendAnyway, onChanged: popup.act.followPage }}
      held={held}
      onClose={popup.act.leavePlanChange}
    />
  );
}

function focusEntry(id: string | undefined): void {
  if (id === undefined) return;
  document.querySelector<HTMLElement>(`[data-change-plan="${id}"]`)?.focus();
}

import { useEffect } from 'preact/hooks';
import { PlanChangeView } from '@/ui/plan-change/view';
import { accountById } from './selectors';
import { useAct, usePopup } from './use-popup';

/** The plan-change view in the place of the ticket; afterwards the focus is where it was. */
export function PlanChange() {
  const changing = usePopup((state) => state.changing);
  const sandbox = usePopup(
    (state) =>
      changing !== null && accountById(state, changing.accountId)?.environment === 'sandbox',
  );
  const page = usePopup((state) => state.page);
  const anyway = usePopup((state) => state.anyway);
  const act = useAct();
  const id = changing?.subscriptionId;
  useEffect(() => () => void requestAnimationFrame(() => focusEntry(id)), [id]);
  if (!changing) return null;
  return (
    <PlanChangeView
      key={id}
      target={changing}
      sandbox={sandbox}
      ticket={{ page, anyway, onAnyway: act.sendAnyway, onChanged: act.readPage }}
      onClose={act.leavePlanChange}
      onSubscription={act.putSubscription}
    />
  );
}

function focusEntry(id: string | undefined): void {
  if (id === undefined) return;
  document.querySelector<HTMLElement>(`[data-change-plan="${id}"]`)?.focus();
}

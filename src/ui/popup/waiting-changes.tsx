import { Waiting } from '@/ui/plan-change/waiting';
import { useAct, usePopup } from './use-popup';

/** Where plan changes stand that nobody has seen the end of. */
export function WaitingChanges() {
  const changes = usePopup((state) => state.waiting);
  const act = useAct();
  if (changes.length === 0) return null;
  return (
    <Waiting
      changes={changes}
      onShow={act.showChange}
      onSeen={(change) => void act.seeChange(change)}
    />
  );
}

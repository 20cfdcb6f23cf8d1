import type { PlanChangeState } from './state';

/** Whether something is drafted that is not sent, or sent and not known to have ended. */
export function isUnfinished({ draft, writing, picked }: PlanChangeState): boolean {
  if (writing.state === 'standing') return writing.entry.state === 'sent';
  if (writing.state !== 'none') return true;
  const { plan, quantities, removed, added, undoing } = draft;
  const touched = plan !== null || undoing !== null || removed.length > 0 || added.length > 0;
  return touched || picked !== null || Object.keys(quantities).length > 0;
}

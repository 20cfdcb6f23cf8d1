import type { ChangeStanding } from '@/messages/change-answers';

/** The money of a change: what was billed where that is known, else what was promised. */
export function moneyMoved({
  promised,
  billed,
}: Pick<ChangeStanding, 'promised' | 'billed'>): ChangeStanding['promised'] {
  return { ...promised, due: billed ?? promised.due };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from '@/ui/use-store';
import type { PlanChangeState } from './state';
import type { PlanChange, PlanChangeActions } from './store';

export const PlanChangeContext = createContext<PlanChange | null>(null);

/** A part of the view's state, drawn again when it changes. */
export function usePlanChange<Part>(select: (state: PlanChangeState) => Part): Part {
  return useStore(useContextOfView().store, select);
}

/** All that the view can do. */
export function useAct(): PlanChangeActions {
  return useContextOfView().act;
}

function useContextOfView(): PlanChange {
  const view = useContext(PlanChangeContext);
  if (!view) throw new Error('drawn outside of the plan-change view');
  return view;
}

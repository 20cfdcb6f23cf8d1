import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from '@/ui/use-store';
import type { PopupState } from './state';
import type { Popup, PopupActions } from './store';

export const PopupContext = createContext<Popup | null>(null);

/** A part of the popup's state, drawn again when it changes. */
export function usePopup<Part>(select: (state: PopupState) => Part): Part {
  return useStore(useContextOfPopup().store, select);
}

/** All that the popup can do. */
export function useAct(): PopupActions {
  return useContextOfPopup().act;
}

/** The whole of it, for what outlives a drawing. */
export function useContextOfPopup(): Popup {
  const popup = useContext(PopupContext);
  if (!popup) throw new Error('drawn outside of the popup');
  return popup;
}

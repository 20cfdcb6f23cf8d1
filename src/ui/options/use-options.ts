import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from '@/ui/use-store';
import type { OptionsState } from './state';
import type { Options, OptionsActions } from './store';

export const OptionsContext = createContext<Options | null>(null);

/** A part of the page's state, drawn again when it changes. */
export function useOptions<Part>(select: (state: OptionsState) => Part): Part {
  return useStore(useContextOfOptions().store, select);
}

/** All that the page can do. */
export function useAct(): OptionsActions {
  return useContextOfOptions().act;
}

function useContextOfOptions(): Options {
  const options = useContext(OptionsContext);
  if (!options) throw new Error('drawn outside of the options');
  return options;
}

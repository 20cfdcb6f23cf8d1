import { select, visible } from '@/content/dom';
import type { EditorWorld } from '@/content/last-editor';
import { rootsIn } from './editor';
import { eventually } from './eventually';
import { findEditor, type Wanted, writingsOf } from './find-editor';

const longest = 3_000;

/** The helpdesk's own button for writing what is wanted, when it is on show. */
export function openerOf(document: Document, wanted: Wanted): HTMLElement | undefined {
  const { open } = writingsOf(document, wanted).own ?? {};
  if (open === undefined) return undefined;
  for (const root of rootsIn(document)) {
    const [button] = select(root, open).filter(visible);
    if (button) return button as HTMLElement;
  }
  return undefined;
}

/** Opens the helpdesk's editor and waits for it; answers whether there is one now. */
export async function openEditor(world: EditorWorld, wanted: Wanted): Promise<boolean> {
  const opener = openerOf(world.document, wanted);
  if (!opener) return false;
  opener.click();
  const opened = () => {
    const found = findEditor(world, wanted);
    return found !== null && found.why !== 'best';
  };
  return eventually(world.document, opened, longest);
}

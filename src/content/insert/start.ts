import { framed } from '@/content/active';
import type { EditorWorld } from '@/content/last-editor';
import type { Helpdesk } from '@/helpdesks/helpdesk';
import type { InserterWorld } from '@/messages/insertion';
import { areaOf } from './editor';
import { findEditor } from './find-editor';
import { insert } from './insert';
import { openEditor, openerOf } from './open-editor';

/** Makes a frame ready for an order; nothing listens for one. */
export function startInserter(
  world: InserterWorld & EditorWorld,
  helpdesks: readonly Helpdesk[],
): void {
  world.portageInserter = {
    probe: (into) => {
      const { origin } = world;
      // Whoever is around it looks into it, and knows what it stands in.
      if (isLookedInto(world)) return { place: null, opens: false, origin };
      const wanted = { into, helpdesks };
      const found = findEditor(world, wanted);
      return {
        place: found && { why: found.why, at: found.at, area: areaOf(found.editor) },
        opens: openerOf(world.document, wanted) !== undefined,
        origin,
      };
    },
    open: (into) => openEditor(world, { into, helpdesks }),
    insert: (order) => insert(world, order, helpdesks),
  };
}

function isLookedInto({ frameElement }: Window): boolean {
  return frameElement !== null && framed(frameElement) !== null;
}

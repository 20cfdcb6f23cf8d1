import { isOwn } from '@/detection/own-address';
import { closest, elementOf, isConnected } from './dom';
import { eye, type Hit, stands } from './hit';
import { fieldHits } from './holders';
import type { Page } from './page';

/**
 * The hits that stand and can be seen, without the agent's own addresses (`ignore`). Forgets those
 * that are gone. Asks for the visibility of the hits only, which needs no layout.
 */
export function collect(page: Page, ignore: readonly string[]): Hit[] {
  const standing: Hit[] = [];
  for (const [node, hits] of page.hits) {
    const left = hits.filter(stands);
    if (left.length) standing.push(...left);
    else page.hits.delete(node);
  }
  for (const field of page.fields) {
    if (isConnected(field)) standing.push(...fieldHits(field));
    else page.fields.delete(field);
  }
  const spelled = spelledOut(standing);
  const shown = eye();
  return standing.filter(
    (hit) =>
      !(hit.kind === 'email' && (isOwn(hit.value, ignore) || spelled.has(hit.holder?.element))) &&
      shown(hit),
  );
}

/**
 * Elements whose text says an address: it is right where their `mailto:` may not be. osTicket cuts
 * `m.keller+billing@…` in two and links the second half to `billing@…`.
 */
function spelledOut(hits: readonly Hit[]): Set<Element | undefined> {
  const elements = new Set<Element | undefined>();
  for (const { kind, spots } of hits) {
    if (kind !== 'email') continue;
    for (const { node } of spots) {
      const around = elementOf(node);
      const element = around && closest(around, 'a,[title]');
      if (element) elements.add(element);
    }
  }
  return elements;
}

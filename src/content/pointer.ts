import type { Finding } from '@/detection/finding';
import type { Hit } from './hit';
import type { Scanner } from './scan';

export interface PointerOptions {
  document: Document;
  signal: AbortSignal;
  scanner: Pick<Scanner, 'at'>;
  /** Told before each context menu what it is about, or that it is about nothing of ours. */
  onPoint(finding: Finding | null): void;
}

/** Pixels above and below a line of text that count as the line. */
const leading = 4;

/** Says what a context menu that is about to open is about. */
export function watchPointer({ document, signal, scanner, onPoint }: PointerOptions): void {
  document.addEventListener(
    'contextmenu',
    ({ clientX, clientY }) => onPoint(scanner.at(clientX, clientY) ?? null),
    // Captured, since the page may keep the event to itself.
    { signal, capture: true },
  );
}

/** The finding under a point of the viewport: text before the links around it. */
export function hitAt(hits: readonly Hit[], x: number, y: number): Finding | undefined {
  const inText = hits.filter(({ holder }) => !holder);
  const hit = [...inText, ...hits].find((each) => covers(each, x, y));
  return hit && { kind: hit.kind, value: hit.value };
}

function covers({ spots, holder }: Hit, x: number, y: number): boolean {
  const boxes = holder ? [...holder.element.getClientRects()] : spots.flatMap(boxesOf);
  if (!boxes.some((box) => contains(box, x, y))) return false;
  // What lies under a dialog is not what the agent points at.
  const node = holder?.element ?? spots[0]?.node;
  const root = node?.getRootNode();
  const above = root && isRoot(root) ? root.elementFromPoint(x, y) : null;
  return Boolean(above && node && (above.contains(node) || node.contains(above)));
}

/** With the space between two lines, where an address that wraps is pointed at as well. */
function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top - leading <= y && y <= bottom + leading;
}

function isRoot(node: Node): node is Document | ShadowRoot {
  return 'elementFromPoint' in node;
}

function boxesOf({ node, start, end }: Hit['spots'][number]): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}

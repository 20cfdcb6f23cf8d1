import { isConnected, isElement } from './dom';
import { roleOf } from './inline';
import { addElements, addRun, newRoots, type Page } from './page';
import { runAround } from './run';
import type { createSlices } from './slices';
import { look, type Visitor, walk } from './walk';

/**
 * Reads all that is in `pending` (documents, shadow roots, elements, text nodes) into `page`, in
 * slices, and what opens up meanwhile; `opened` is told of each new shadow root or frame.
 */
export async function read(
  page: Page,
  pending: Set<Node>,
  options: {
    slices: ReturnType<typeof createSlices>;
    opened(root: Node): void;
    stopped(): boolean;
  },
): Promise<void> {
  const { slices, opened, stopped } = options;
  const visitor: Visitor = {
    run: (nodes) => addRun(page, nodes),
    changed: (parent) => pending.add(parent),
    due: slices.due,
  };
  do {
    for (const node of pending) {
      pending.delete(node);
      for (const _ of reading(node, { page, pending, visitor })) {
        await slices.rest();
        if (stopped()) return;
      }
    }
    for (const root of newRoots(page)) {
      opened(root);
      pending.add(root);
    }
  } while (pending.size > 0);
}

function* reading(
  node: Node,
  { page, pending, visitor }: { page: Page; pending: Set<Node>; visitor: Visitor },
): Generator<undefined, void> {
  if (visitor.due()) yield;
  if (!isConnected(node)) return;
  const role = roleOf(node);
  if (role !== 'text') addElements(page, node);
  const inside = role === 'block' ? look(node, visitor) : role === 'nothing' && walk(node, visitor);
  if (inside) yield* inside;
  else if (role === 'text' || role === 'inline') readRun(node, page, pending);
}

/** Reads the run around a node, and with it all that is pending there. */
function readRun(node: Node, page: Page, pending: Set<Node>): void {
  const run = runAround(node);
  for (const other of run) {
    if (pending.delete(other) && isElement(other)) addElements(page, other);
  }
  addRun(page, run);
}

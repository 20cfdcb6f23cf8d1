import { isConnected, isElement, textOf, textWalker } from './dom';
import { roleOf } from './inline';
import { addElements, addRun, newRoots, type Page } from './page';
import { runAround } from './run';
import type { createSlices } from './slices';
import { look, promising, type Visitor, walk } from './walk';

interface Options {
  slices: ReturnType<typeof createSlices>;
  /** Told of each shadow root or frame's document that comes up. */
  opened(root: Node): void;
  /** Told when the text is read, and before attributes, fields, shadow roots and frames are. */
  textRead?(): Promise<unknown>;
  stopped(): boolean;
}

/**
 * Reads all that is in `pending` (documents, shadow roots, elements, text nodes) into `page`, and
 * what opens up meanwhile, in slices. Text first: it holds nearly all there is to find.
 */
export async function read(page: Page, pending: Set<Node>, options: Options): Promise<void> {
  const { slices, opened, textRead, stopped } = options;
  const roots: Node[] = [];
  do {
    await readText(page, { pending, roots, slices, stopped });
    if (stopped()) return;
    await textRead?.();
    for (const root of roots.splice(0)) {
      if (slices.due()) await slices.rest();
      addElements(page, root);
    }
    for (const root of newRoots(page)) {
      opened(root);
      pending.add(root);
    }
  } while (pending.size > 0);
}

type Reading = Pick<Options, 'slices' | 'stopped'> & {
  pending: Set<Node>;
  /** Below which elements are to be read when the text is. */
  roots: Node[];
};

async function readText(page: Page, reading: Reading): Promise<void> {
  const { pending, roots } = reading;
  const visitor = createVisitor(page, reading);
  for (const node of pending) {
    pending.delete(node);
    if (visitor.due() && !(await visitor.rest())) return;
    if (!isConnected(node)) continue;
    const role = roleOf(node);
    if (role !== 'text') roots.push(node);
    if (role === 'block') await look(node, visitor);
    else if (role === 'nothing') await walk(node, visitor);
    else if (role !== 'mute') readRun(page, node, reading);
  }
}

function createVisitor(page: Page, { pending, slices, stopped }: Reading): Visitor {
  const known = new Set<Node>();
  return {
    texts: textWalker(document),
    promises(node) {
      if (known.has(node)) return;
      for (const each of addRun(page, runAround(node))) known.add(each);
    },
    changed: (parent) => pending.add(parent),
    due: slices.due,
    async rest() {
      await slices.rest();
      return !stopped();
    },
  };
}

/** Reads the run around a node, and with it all that is pending there. */
function readRun(page: Page, node: Node, { pending, roots }: Reading): void {
  const run = runAround(node);
  for (const other of run) if (pending.delete(other) && isElement(other)) roots.push(other);
  if (promising(run.map(textOf).join(''))) addRun(page, run);
}

import { firstChild, isConnected, isElement, textOf, textWalker } from './dom';
import { roleOf } from './inline';
import { addElements, newRoots, type Page } from './page';
import { runAround } from './run';
import { createSheet, type Sheet } from './sheet';
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
  const sheet = createSheet(page);
  do {
    await readText({ pending, roots, sheet, slices, stopped });
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
  sheet: Sheet;
};

async function readText(reading: Reading): Promise<void> {
  const { pending, sheet } = reading;
  const visitor = createVisitor(reading);
  for (const node of pending) {
    pending.delete(node);
    if (visitor.due() && !(await visitor.rest())) return;
    const inside = isConnected(node) ? readNode(node, visitor, reading) : undefined;
    if (inside !== undefined) await inside;
  }
  sheet.close();
}

function createVisitor({ pending, sheet, slices, stopped }: Reading): Visitor {
  return {
    texts: textWalker(document),
    promises(node) {
      if (!sheet.holds(node)) sheet.lay(runAround(node));
    },
    changed: (parent) => pending.add(parent),
    due: slices.due,
    async rest() {
      sheet.close();
      await slices.rest();
      return !stopped();
    },
  };
}

/** Nearly always there is nothing to wait for. */
function readNode(node: Node, visitor: Visitor, reading: Reading): Promise<void> | undefined {
  const role = roleOf(node);
  // A comment that a framework left.
  if (role === 'nothing' && !firstChild(node)) return undefined;
  if (role !== 'text') reading.roots.push(node);
  if (role === 'block') return look(node, visitor);
  if (role === 'nothing') return walk(node, visitor);
  if (role !== 'mute') readRun(node, reading);
  return undefined;
}

/** Reads the run around a node, and with it all that is pending there. */
function readRun(node: Node, { sheet, pending, roots }: Reading): void {
  const run = runAround(node);
  for (const other of run) if (pending.delete(other) && isElement(other)) roots.push(other);
  if (!sheet.holds(node) && promising(run.map(textOf).join(''))) sheet.lay(run);
}

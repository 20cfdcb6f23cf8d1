import { isConnected, isElement, textOf } from './dom';
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

type Text = Pick<Options, 'slices' | 'stopped'> & Pick<Reading, 'pending' | 'roots'>;

async function readText(page: Page, { pending, roots, slices, stopped }: Text): Promise<void> {
  const visitor: Visitor = {
    run: (nodes) => addRun(page, nodes),
    changed: (parent) => pending.add(parent),
    due: slices.due,
  };
  for (const node of pending) {
    pending.delete(node);
    if (slices.due()) await slices.rest();
    if (!isConnected(node)) continue;
    for (const _ of reading(node, { page, pending, roots, visitor }) ?? []) {
      await slices.rest();
      if (stopped()) return;
    }
  }
}

interface Reading {
  page: Page;
  pending: Set<Node>;
  /** Below which elements are to be read when the text is. */
  roots: Node[];
  visitor: Visitor;
}

function reading(node: Node, now: Reading): Generator<undefined, void> | undefined {
  const role = roleOf(node);
  if (role !== 'text') now.roots.push(node);
  if (role === 'block') return look(node, now.visitor);
  if (role === 'nothing') return walk(node, now.visitor);
  if (role !== 'mute') readRun(node, now);
  return undefined;
}

/** Reads the run around a node, and with it all that is pending there. */
function readRun(node: Node, { page, pending, roots }: Reading): void {
  const run = runAround(node);
  for (const other of run) if (pending.delete(other) && isElement(other)) roots.push(other);
  if (promising(run.map(textOf).join(''))) addRun(page, run);
}

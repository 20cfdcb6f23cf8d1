import { childCount, firstChild, isElement, nextSibling, parentNode, textOf } from './dom';
import { type Role, roleOf } from './inline';

/** Who is told what the walk meets. */
export interface Visitor {
  /** Inline siblings in whose text something may be. */
  run(nodes: readonly Node[]): void;
  /** Where the page changed under the walk: to be walked again. */
  changed(parent: Node): void;
  /** Whether it is time to give way. */
  due(): boolean;
}

interface Level {
  /** How many levels above were entered without a look at their text. */
  unread: number;
  /** Whether the text above is too long to be read again on each level. */
  large: boolean;
}

const top: Level = { unread: 0, large: true };

/** Whether a text may hold anything: most of it never does, and is not looked at any closer. */
export function promising(text: string): boolean {
  return text.includes('_0') || text.includes('@') || /-\d{3}/.test(text);
}

/**
 * Walks what is below `parent`. Reading the text of an element costs a fifth of visiting all its
 * text nodes, so it goes down only where something may be. Yields when the visitor is due.
 */
export function* walk(parent: Node, visitor: Visitor, level = top): Generator<undefined, void> {
  const blind = level.large && level.unread < 6 && few(parent);
  const run = createRun(visitor);
  let next: Node | null;
  for (let child: Node | null = firstChild(parent); child; child = next) {
    if (visitor.due()) {
      yield;
      if (parentNode(child) !== parent) return visitor.changed(parent);
    }
    next = nextSibling(child);
    const role = roleOf(child);
    run.take(child, role);
    if (role !== 'block') continue;
    // A wrapper near the top holds nearly all the text of the page: reading it would tell nothing.
    const inside = blind
      ? walk(child, visitor, { ...level, unread: level.unread + 1 })
      : look(child, visitor);
    if (inside) yield* inside;
  }
  run.end();
}

/** Reads the text of a block; gives a walk through it if that is long and promises something. */
export function look(block: Node, visitor: Visitor): Generator<undefined, void> | undefined {
  const text = textOf(block);
  if (!promising(text)) return undefined;
  if (text.length > 20_000) return walk(block, visitor, { unread: 0, large: true });
  dive(block, visitor);
  return undefined;
}

/** The same for a short block, at once. */
function dive(block: Node, visitor: Visitor): void {
  const run = createRun(visitor);
  for (let child: Node | null = firstChild(block); child; child = nextSibling(child)) {
    const role = roleOf(child);
    run.take(child, role);
    if (role === 'block' && promising(textOf(child))) dive(child, visitor);
  }
  run.end();
}

function few(parent: Node): boolean {
  return !isElement(parent) || childCount(parent) <= 8;
}

/** Gathers inline siblings, and hands them on where something else ends them. */
function createRun(visitor: Visitor): { take(node: Node, role: Role): void; end(): void } {
  let nodes: Node[] = [];
  let text = '';
  const end = () => {
    if (nodes.length === 0) return;
    if (promising(text)) visitor.run(nodes);
    nodes = [];
    text = '';
  };
  const add = (node: Node) => {
    const more = textOf(node);
    // A page without blocks shall not become one endless line.
    if (nodes.length > 500 && /\s/.test(text.slice(-1) + more.slice(0, 1))) end();
    nodes.push(node);
    text += more;
  };
  const take = (node: Node, role: Role) => {
    if (role === 'text' || role === 'inline') add(node);
    else if (role !== 'nothing') end();
  };
  return { take, end };
}

import {
  childCount,
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentNode,
  type TextWalker,
  textOf,
} from './dom';

/** Who is told what the walk meets. */
export interface Visitor {
  /** Goes through the text nodes below its current node. */
  texts: TextWalker;
  /** A text node in which something may be. */
  promises(node: Text): void;
  /** Where the page changed under the walk: to be walked again. */
  changed(parent: Node): void;
  /** Gives way when it is time to; tells whether to go on. */
  rest(): Promise<boolean>;
  /** Whether it is time to give way. */
  due(): boolean;
}

// At the end of a text, what another may go on with: `<mark>sub_</mark>01…`.
const promise = /_(0|$)|@|-(\d{3}|\d?\d?$)/g;

/** Whether a text may hold anything: most of it never does, and is not looked at any closer. */
export function promising(text: string): boolean {
  promise.lastIndex = 0;
  return promise.test(text);
}

/**
 * Walks what is below `parent`. Reading the text of an element costs a fifth of visiting all its
 * text nodes, so it goes down only where something may be.
 */
export async function walk(parent: Node, visitor: Visitor, unread = 0): Promise<void> {
  const blind = unread < 6 && few(parent);
  let next: Node | null;
  for (let child: Node | null = firstChild(parent); child; child = next) {
    if (visitor.due()) {
      if (!(await visitor.rest())) return;
      if (parentNode(child) !== parent) return visitor.changed(parent);
    }
    next = nextSibling(child);
    const inside = blind && wraps(child) ? walk(child, visitor, unread + 1) : look(child, visitor);
    // Nearly always there is nothing to wait for.
    if (inside !== undefined) await inside;
  }
}

/** A wrapper near the top holds nearly all the text of the page: reading it would tell nothing. */
function few(parent: Node): boolean {
  return !isElement(parent) || childCount(parent) <= 8;
}

function wraps(node: Node): boolean {
  return isElement(node) && childCount(node) > 0;
}

/** Reads the text of a node, and goes through it if that promises something. */
export function look(node: Node, visitor: Visitor): Promise<void> | undefined {
  const text = textOf(node);
  if (!promising(text)) return undefined;
  if (text.length > 20_000 && isElement(node)) return walk(node, visitor);
  locate(node, text, visitor);
  return undefined;
}

/** Finds the text nodes that hold what `text`, the whole text of `top`, promises: the first is known. */
function locate(top: Node, text: string, { texts, promises }: Visitor): void {
  texts.currentNode = top;
  let node = isText(top) ? top : texts.nextNode();
  let end = node?.length ?? 0;
  do {
    const last = promise.lastIndex - 1;
    while (node && end <= last) {
      node = texts.nextNode();
      end += node?.length ?? 0;
    }
    if (!node) return;
    promises(node);
    promise.lastIndex = Math.max(last, end);
  } while (promise.test(text));
}

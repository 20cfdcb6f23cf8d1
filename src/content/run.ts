import { nextSibling, parentNode, previousSibling, textOf } from './dom';
import { roleOf } from './inline';

/**
 * The run that a text node or inline element is in, or of a very long one the part around it;
 * nothing where text is not for reading, as in a script.
 */
export function runAround(node: Node): Node[] {
  let top = node;
  let parent = parentNode(top);
  let role = parent && roleOf(parent);
  if (role === 'block' && !nextSibling(node) && !previousSibling(node)) return [node];
  while (parent && role === 'inline') {
    top = parent;
    parent = parentNode(top);
    role = parent && roleOf(parent);
  }
  if (role === 'mute') return [];
  const run = beside(top, previousSibling, /^\s/).reverse();
  run.push(top, ...beside(top, nextSibling, /\s$/));
  return run;
}

/** Siblings up to the end of the run; after 32 a space will do, after 500 anything. */
function beside(node: Node, next: (node: Node) => Node | null, space: RegExp): Node[] {
  const found: Node[] = [];
  for (let sibling = next(node); sibling && found.length < 500; sibling = next(sibling)) {
    const role = roleOf(sibling);
    if (role === 'block' || role === 'mute') break;
    found.push(sibling);
    if (found.length >= 32 && space.test(textOf(sibling))) break;
  }
  return found;
}

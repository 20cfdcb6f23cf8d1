import { find } from '@/detection/find';
import {
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentNode,
  previousSibling,
  textOf,
} from './dom';
import type { Hit, Spot } from './hit';
import { roleOf } from './inline';

interface Line {
  text: string;
  pieces: { node: Text; start: number }[];
}

/**
 * What stands in a run of inline siblings, for each of its text nodes what begins there. Text that
 * inline elements cut is read whole (`<a>m.keller+</a><a>billing@example.org</a>`), text of two
 * blocks is never glued together. This asks for styles, so it is for runs that promise something.
 */
export function hitsByText(run: readonly Node[]): Iterable<[Text, Hit[]]> {
  const [only] = run;
  // Nearly always.
  if (run.length === 1 && only && isText(only)) return [[only, hitsIn(only)]];
  const hits = new Map<Text, Hit[]>();
  for (const line of linesOf(run)) {
    for (const { node } of line.pieces) hits.set(node, []);
    for (const { kind, value, start, end } of find(line.text)) {
      const spots = spotsOf(line, start, end);
      if (spots[0]) hits.get(spots[0].node)?.push({ kind, value, spots });
    }
  }
  return hits;
}

function hitsIn(node: Text): Hit[] {
  return find(node.data).map(({ kind, value, start, end }) => ({
    kind,
    value,
    spots: [{ node, start, end }],
  }));
}

function linesOf(run: readonly Node[]): Line[] {
  const lines: Line[] = [{ text: '', pieces: [] }];
  for (const each of run) lay(each, lines);
  return lines;
}

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

function lay(node: Node, lines: Line[]): void {
  if (isText(node)) {
    const line = lines.at(-1);
    line?.pieces.push({ node, start: line.text.length });
    if (line) line.text += node.data;
  } else if (isElement(node)) {
    layElement(node, lines);
  }
}

function layElement(element: Element, lines: Line[]): void {
  const { display } = getComputedStyle(element);
  if (display === 'none') return;
  // Badges and buttons side by side (inline-block, inline-flex) are words of their own.
  const breaks = !/^(inline|contents|)$/.test(display) || /^(mute|block)$/.test(roleOf(element));
  const cut = () => breaks && lines.push({ text: '', pieces: [] });
  cut();
  if (roleOf(element) !== 'mute') {
    for (let child = firstChild(element); child; child = nextSibling(child)) lay(child, lines);
  }
  cut();
}

function spotsOf({ pieces }: Line, start: number, end: number): Spot[] {
  const spots: Spot[] = [];
  for (const { node, start: offset } of pieces) {
    const from = Math.max(0, start - offset);
    const to = Math.min(node.length, end - offset);
    if (from < to) spots.push({ node, start: from, end: to });
  }
  return spots;
}

import { apart, type Found, find } from '@/detection/find';
import { firstChild, isElement, isText, nextSibling } from './dom';
import type { Spot } from './hit';
import { roleOf } from './inline';
import { addTextHit, forgetText, type Page } from './page';

/**
 * The text of many runs, laid one under the other to be searched as one: patterns cost more to start
 * than to run. Text that inline elements cut is whole on it (`<a>m.keller+</a><a>billing@example.org</a>`),
 * text of two blocks is kept apart.
 */
export interface Sheet {
  /** Lays a run of inline siblings. This asks for styles, so it is for runs that promise something. */
  lay(run: readonly Node[]): void;
  /** Whether a node was laid, and has not had the time to change since. */
  holds(node: Node): boolean;
  /** Puts what stands on the sheet into the page. Due before the page has its turn. */
  close(): void;
}

interface Piece {
  node: Text;
  start: number;
}

/** Characters: enough to pay, and few enough to be searched in a fraction of a slice. */
const full = 4_000;

// Without `for (… of …)` where it is hot: until code is optimized, each step makes an object.
export function createSheet(page: Page): Sheet {
  const laid = new Set<Node>();
  /** Elements out of sight: they cut no text, and may be shown later without another word. */
  let unseen: Element[] = [];
  let text = '';
  let pieces: Piece[] = [];

  function lay(node: Node): void {
    laid.add(node);
    if (isText(node)) {
      forgetText(page, node);
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (isElement(node)) {
      layElement(node);
    }
  }

  function layElement(element: Element): void {
    const { display } = getComputedStyle(element);
    const role = roleOf(element);
    if (display === 'none' && role !== 'mute') unseen.push(element);
    if (display === 'none') return;
    // Badges and buttons side by side (inline-block, inline-flex) are words of their own.
    const cut = /^(inline|contents) inline$/.test(`${display} ${role}`) ? '' : apart;
    text += cut;
    if (role !== 'mute') layBelow(element);
    text += cut;
  }

  function layBelow(element: Element): void {
    for (let child = firstChild(element); child; child = nextSibling(child)) lay(child);
  }

  function search(): void {
    let first = 0;
    find(text).forEach((each) => {
      while ((pieces[first + 1]?.start ?? each.end) <= each.start) first += 1;
      addTextHit(page, { kind: each.kind, value: each.value, spots: spotsOf(each, pieces, first) });
    });
    text = '';
    pieces = [];
  }

  return {
    lay(run) {
      run.forEach(lay);
      text += apart;
      // More may come of each.
      for (const each of unseen) {
        layBelow(each);
        text += apart;
      }
      unseen = [];
      if (text.length > full) search();
    },
    holds: (node) => laid.has(node),
    close() {
      search();
      laid.clear();
    },
  };
}

/** The places of what was found: its first piece is known. */
function spotsOf({ start, end }: Found, pieces: readonly Piece[], first: number): Spot[] {
  const spots: Spot[] = [];
  for (let at = first, piece = pieces[at]; piece && piece.start < end; piece = pieces[++at]) {
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.node.length, end - piece.start);
    if (from < to) spots.push({ node: piece.node, start: from, end: to });
  }
  return spots;
}

import { isElement } from './dom';
import { roleOf } from './inline';
import type { Page } from './page';

export interface WatchOptions {
  document: Document;
  signal: AbortSignal;
  page: Page;
  /** Where changed nodes are put, to be read. */
  pending: Set<Node>;
  /** Called when anything changed that may matter. */
  soon(): void;
}

/** More changes at once than are worth telling apart. */
const storm = 5_000;

/** Watches for changes; gives the function that takes another document or shadow root under watch. */
export function watch(options: WatchOptions): (root: Node) => void {
  const { document, signal, page, pending, soon } = options;
  const observer = new MutationObserver((records) => {
    if (records.length + pending.size > storm) {
      pending.clear();
      for (const root of page.roots) pending.add(root);
    } else {
      for (const record of records) note(record, pending);
    }
    soon();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  // What shows and hides without a change of the page, fields, frames that got another document.
  for (const type of ['click', 'input', 'change', 'toggle', 'load']) {
    document.addEventListener(type, soon, { signal, capture: true, passive: true });
  }
  return (root) => {
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'hidden', 'href', 'open', 'src', 'style', 'title', 'value'],
    });
  };
}

function note(record: MutationRecord, pending: Set<Node>): void {
  const { type, target, attributeName, addedNodes, removedNodes } = record;
  if (type === 'characterData') pending.add(target);
  else if (type === 'attributes') {
    // The others only show and hide.
    if (/^(href|src|title|value)$/.test(attributeName ?? '')) pending.add(target);
  } else {
    for (const node of addedNodes) pending.add(node);
    // What was apart may now be one word.
    if (removedNodes.length)
      for (const node of [record.previousSibling, record.nextSibling]) join(node, pending);
  }
}

function join(node: Node | null, pending: Set<Node>): void {
  if (node && (!isElement(node) || roleOf(node) === 'inline')) pending.add(node);
}

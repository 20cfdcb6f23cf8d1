import { framed } from './active';
import { isConnected, localName, select, shadowRoot } from './dom';
import type { Hit } from './hit';
import { attributeHits } from './holders';

/** What is known of a page: hits, shown or not, and where more may come up. */
export interface Page {
  /** By the text node in which they begin, or the element that holds them. */
  hits: Map<Node, Hit[]>;
  fields: Set<Field>;
  /** Custom elements and others that have a shadow root or may get one. */
  hosts: Set<Element>;
  /** With the element that was their document's: editors write the same document anew. */
  frames: Map<HTMLIFrameElement, Element | null>;
  /** The documents and shadow roots that are read. */
  roots: Set<Document | ShadowRoot>;
}

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** More than any ticket has; a page made of addresses shall not cost more. */
const enough = 2_000;

/**
 * Elements that say something by other means than text. The last part stands for custom elements,
 * which CSS cannot name: it is what the most frequent elements leave.
 */
const telling =
  'a[href*="_0"],a[href^="mailto:"i],[title*="@"],div:empty,' +
  ':not(div,span,a,p,td,li,tr,b,i,br,path,svg,img,time,button,strong,header,footer,article,ul,option,g,em,label,small,tbody,table,code,rect,circle,script,style,link,meta)';

export function createPage(document: Document): Page {
  return {
    hits: new Map(),
    fields: new Set(),
    hosts: new Set(),
    frames: new Map(),
    roots: new Set([document]),
  };
}

/** Forgets what began in a text node. Its place stays: findings of a kind come as they stand. */
export function forgetText({ hits }: Page, node: Text): void {
  if (hits.has(node)) hits.set(node, []);
}

/** Adds what stands in text, behind what is known to begin in the same text node. */
export function addTextHit(page: Page, hit: Hit): void {
  const node = hit.spots[0]?.node;
  const known = node && page.hits.get(node);
  if (known) known.push(hit);
  else if (node) keep(page, node, [hit]);
}

/** Reads what the elements of a document, a shadow root or an element say by other means than text. */
export function addElements(page: Page, root: Node): void {
  for (const each of select(root, telling)) {
    const name = localName(each);
    if (name === 'iframe') page.frames.set(each as HTMLIFrameElement, null);
    else if (name === 'textarea' || name === 'input') page.fields.add(each as Field);
    if (shadowRoot(each) || name.includes('-')) page.hosts.add(each);
    keep(page, each, attributeHits(each));
  }
}

/** Shadow roots and frames' documents that came up since; forgets those that are gone. */
export function* newRoots(page: Page): Iterable<Document | ShadowRoot> {
  for (const root of page.roots) {
    const gone = 'defaultView' in root ? !root.defaultView : !isConnected(root);
    if (gone) page.roots.delete(root);
  }
  for (const host of page.hosts) {
    const root = shadowRoot(host);
    if (!isConnected(host)) page.hosts.delete(host);
    else if (root && !page.roots.has(root)) yield opened(page, root);
  }
  yield* written(page);
}

function* written(page: Page): Iterable<Document> {
  for (const [frame, before] of page.frames) {
    const document = framed(frame);
    const top = document?.documentElement ?? null;
    if (!isConnected(frame)) page.frames.delete(frame);
    else if (document && top !== before) {
      page.frames.set(frame, top);
      yield opened(page, document);
    }
  }
}

function opened<Root extends Document | ShadowRoot>(page: Page, root: Root): Root {
  page.roots.add(root);
  return root;
}

function keep(page: Page, node: Node, hits: Hit[]): void {
  if (hits.length === 0) page.hits.delete(node);
  else if (page.hits.size < enough || page.hits.has(node)) page.hits.set(node, hits);
}

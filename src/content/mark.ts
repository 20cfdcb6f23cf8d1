import type { Hit } from './hit';

const name = 'portage';
const rule = `::highlight(${name}){background-color:rgb(255 196 0/.32);text-decoration:underline dotted}`;

export interface Marker {
  show(hits: readonly Hit[], roots: Iterable<Document | ShadowRoot>): void;
}

/**
 * Marks hits by the CSS Custom Highlight API, which adds no node to the page. A change repaints,
 * so `show` changes nothing when the places are the same. Goes with the signal.
 */
export function createMarker(document: Document, signal: AbortSignal): Marker {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  const styled = new Set<Document | ShadowRoot>();
  let marked: readonly Hit[] = [];
  let highlight: Highlight | undefined;
  signal.addEventListener('abort', () => {
    // After an update of Portage the new script's marks have the place of the old one's.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    for (const root of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  });
  return {
    show(hits, roots) {
      if (signal.aborted) return;
      // Not in frames: they are editors, whose text shall look as it will be sent.
      const inText = hits.filter(({ spots }) => spots[0]?.node.ownerDocument === document);
      if (inText.length === marked.length && inText.every((hit, at) => hit === marked[at])) return;
      marked = inText;
      for (const root of roots) {
        const elsewhere = (root.ownerDocument ?? root) !== document;
        if (elsewhere || root.adoptedStyleSheets.includes(sheet)) continue;
        root.adoptedStyleSheets.push(sheet);
        styled.add(root);
      }
      highlight = new Highlight(...inText.flatMap(rangesOf));
      CSS.highlights.set(name, highlight);
    },
  };
}

// Static: the browser need not move them with each change of the page.
function rangesOf({ spots }: Hit): StaticRange[] {
  return spots.map(
    ({ node, start, end }) =>
      new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      }),
  );
}

/** What takes the place of a button may come a moment after it has gone, in milliseconds. */
const patience = 100;

/**
 * Some buttons go away with what they did: a site that is removed, a customer who is chosen, the
 * field that unlocks. The focus goes on to what took their place in the list, else to the heading of
 * their section, else to the first of `homes` (selectors) that is there; it would be back at the
 * beginning of the page otherwise, and nobody would be told. What takes the focus by itself while it
 * is drawn keeps it.
 */
export function handOnFocus(page: Document, homes: readonly string[], signal: AbortSignal): void {
  let last: Place | null = null;
  const isLost = () =>
    last !== null && !last.focused.isConnected && page.activeElement === page.body;
  const handOn = () => {
    if (!last || !isLost() || !page.hasFocus()) return;
    const next = nextTo(last, page) ?? firstOf(homes, page);
    if (next && !next.matches('button, input')) next.tabIndex = -1;
    next?.focus();
  };
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) last = placeOf(target, last);
    },
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (isLost()) setTimeout(handOn, patience);
  });
  observer.observe(page.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Where the focus is, and what is near it should it go away. */
interface Place {
  focused: HTMLElement;
  list: Element | null;
  at: number;
  /** The sections around it, the innermost first. */
  sections: Element[];
}

/** A dialog has no place of its own: what opened it has. */
function placeOf(focused: HTMLElement, last: Place | null): Place {
  if (last && focused.closest('dialog')) return { ...last, focused };
  const item = focused.closest('li');
  const list = item?.parentElement ?? null;
  return {
    focused,
    list,
    at: list && item ? [...list.children].indexOf(item) : -1,
    sections: sectionsAround(focused),
  };
}

function sectionsAround(element: Element): Element[] {
  const section = element.parentElement?.closest('section[aria-labelledby]');
  return section ? [section, ...sectionsAround(section)] : [];
}

function nextTo({ list, at, sections }: Place, page: Document): HTMLElement | null {
  const items = list?.isConnected ? [...list.children] : [];
  const button = items[Math.min(at, items.length - 1)]?.querySelector('button');
  const section = sections.find(({ isConnected }) => isConnected);
  return button ?? page.getElementById(section?.getAttribute('aria-labelledby') ?? '');
}

function firstOf(homes: readonly string[], page: Document): HTMLElement | null {
  for (const home of homes) {
    const found = page.querySelector<HTMLElement>(home);
    if (found) return found;
  }
  return null;
}

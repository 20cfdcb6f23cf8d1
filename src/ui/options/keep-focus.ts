/**
 * Some buttons go away with what they did: a site that is removed, an account, the field that
 * unlocks. The focus goes on to what took their place in the list, else to the heading of their
 * section; it would be back at the beginning of the page otherwise, and nobody would be told.
 */
export function keepFocus(page: Document, signal: AbortSignal): void {
  let last: Place | null = null;
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) last = placeOf(target, last);
    },
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (!last || last.focused.isConnected || page.activeElement !== page.body) return;
    const next = nextTo(last, page);
    last = null;
    next?.focus();
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
  return (
    button ??
    headingOf(
      sections.find(({ isConnected }) => isConnected),
      page,
    )
  );
}

function headingOf(section: Element | undefined, page: Document): HTMLElement | null {
  const id = section?.getAttribute('aria-labelledby');
  const heading = id ? page.getElementById(id) : page.querySelector<HTMLElement>('main h2');
  if (heading) heading.tabIndex = -1;
  return heading;
}

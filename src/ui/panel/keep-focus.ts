import type { Popup } from '@/ui/popup/store';

/**
 * What stands still while the page turns gives up the focus; it gets it back when it is the same
 * afterwards and nothing else has taken it.
 */
export function keepFocus({ store }: Popup, document: Document, signal: AbortSignal): void {
  let focused: Element | null = null;
  const stop = store.subscribe(({ turning }, before) => {
    if (turning === before.turning) return;
    if (turning) {
      focused = document.activeElement;
      return;
    }
    const held = focused;
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
    });
  });
  signal.addEventListener('abort', stop, { once: true });
}

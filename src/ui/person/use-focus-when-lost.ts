import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus when what had it went away with the second step, which would leave those who use
 * the keyboard at the beginning of the page, and those who listen without a word. It looks again
 * when `turn` changes. In the drawing itself: afterwards hand-on-focus.ts would see to it.
 */
export function useFocusWhenLost<T extends HTMLElement>(turn?: boolean) {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) ref.current?.focus();
  }, [turn]);
  return ref;
}

import { useEffect, useRef } from 'preact/hooks';

/**
 * The button that was pressed is gone when the form gives way to an outcome, and back: the focus
 * goes to the heading of what is there instead.
 */
export function useFocusOnTurn(ended: boolean): void {
  const before = useRef(ended);
  useEffect(() => {
    if (before.current === ended) return;
    before.current = ended;
    document.getElementById(ended ? 'change-outcome' : 'plan-change-title')?.focus();
  }, [ended]);
}

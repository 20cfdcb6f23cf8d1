import type { Finding } from '@/detection/finding';
import type { Scanner } from './scan';

/**
 * Says, each time the context menu is about to open, what marked text lies under the pointer, so
 * that the menu can act on it without a selection.
 */
export function watchPointer(options: {
  document: Document;
  signal: AbortSignal;
  scanner: Pick<Scanner, 'at'>;
  onPoint(finding: Finding | null): void;
}): void {
  const { document, signal, scanner, onPoint } = options;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 2) return;
      const finding = scanner.at(event.clientX, event.clientY);
      onPoint(finding ? { kind: finding.kind, value: finding.value } : null);
    },
    { capture: true, passive: true, signal },
  );
}

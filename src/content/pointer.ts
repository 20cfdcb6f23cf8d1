import type { Finding } from '@/detection/finding';
import type { Scanner } from './scan';

/**
 * Says what marked text lies under the pointer as the context menu is about to open, so that the
 * menu can act on it without a selection. Speaks only when something changed.
 */
export function watchPointer(options: {
  document: Document;
  signal: AbortSignal;
  scanner: Pick<Scanner, 'at'>;
  onPoint(finding: Finding | null): void;
}): void {
  const { document, signal, scanner, onPoint } = options;
  let last: string | undefined;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 2) return;
      const finding = scanner.at(event.clientX, event.clientY);
      if (finding?.value === last) return;
      last = finding?.value;
      onPoint(finding ? { kind: finding.kind, value: finding.value } : null);
    },
    { capture: true, passive: true, signal },
  );
}

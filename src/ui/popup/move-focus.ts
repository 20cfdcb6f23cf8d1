/** Arrow keys, Home and End among the items of a list or menu. Answers whether the key was one. */
export function moveFocus(event: KeyboardEvent, items: string): boolean {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return false;
  const all = [...list.querySelectorAll<HTMLElement>(items)];
  const at = all.findIndex((item) => item.matches(':focus'));
  const to = target(event.key, at, all.length);
  if (to === undefined) return false;
  event.preventDefault();
  all[to]?.focus();
  return true;
}

function target(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

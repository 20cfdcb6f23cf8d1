/**
 * Waits until something holds, looking again whenever `root` changes; false after `ms`. Timers and
 * observers also work in a page that is hidden, where no frame is drawn.
 */
export function eventually(root: Node, holds: () => boolean, ms: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(holds());
    };
    const observer = new MutationObserver(() => holds() && end());
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const timer = setTimeout(end, ms);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

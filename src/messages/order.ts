/** What the service worker may tell a content script to do. */
export type Order =
  | { order: 'toast'; text: string; tone: 'done' | 'failed' }
  /** The tab shows another page: say again what your frame holds. */
  | { order: 'report' }
  /** The site was taken off the list: leave the page as it was found. */
  | { order: 'stop' };

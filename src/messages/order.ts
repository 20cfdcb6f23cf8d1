/** What the service worker may tell a content script to do. */
export type Order =
  | { order: 'toast'; text: string; tone: 'done' | 'failed' }
  /** The site was taken off the list: leave the page as it was found. */
  | { order: 'stop' };

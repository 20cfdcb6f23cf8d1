export interface Toast {
  /** A line, and below it the account that it is about, where that has to be said. */
  text: string;
  tone: 'done' | 'failed';
  /** Whether it is about an account of the sandbox. */
  sandbox?: boolean;
}

/** What the service worker may tell a content script to do. */
export type Order =
  | ({ order: 'toast' } & Toast)
  /** The tab shows another page: say again what your frame holds. */
  | { order: 'report' }
  /** The site was taken off the list: leave the page as it was found. */
  | { order: 'stop' };

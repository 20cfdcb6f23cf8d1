/**
 * What the service worker tells the open surfaces, so that they ask again. It carries no data of a
 * customer: the surface asks for what it wants to draw.
 */
export type Announcement =
  | { event: 'sessionChanged' }
  /**
   * The page of a tab, or which tab is active, changed. `turned`: the tab came to the front or went
   * to another address, so what was read before is of another page.
   */
  | { event: 'pageChanged'; tabId: number; windowId?: number | undefined; turned?: boolean }
  /** A plan change was sent or settled. */
  | { event: 'changesMoved' }
  /** The agent asked, from a menu or a shortcut, to see this in Portage. */
  | { event: 'lookUpAsked'; query: string; windowId?: number | undefined };

/**
 * What the service worker tells the open surfaces, so that they ask again. It carries no data of a
 * customer: the surface asks for what it wants to draw.
 */
export type Announcement =
  | { event: 'sessionChanged' }
  /** The page of a tab, or which tab is active, changed. */
  | { event: 'pageChanged'; tabId: number }
  /** A plan change was sent or settled. */
  | { event: 'changesMoved' }
  /** The agent asked, from a menu or a shortcut, to see this in Portage. */
  | { event: 'lookUpAsked'; query: string };

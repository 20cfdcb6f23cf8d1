import type { LinkWords } from './language';
import type { PortalPage } from './portal-page';

/** What is inserted around a link as long as the agent has not edited it. */
export function defaultTemplate({ greeting, pages, note }: LinkWords, page: PortalPage): string {
  const [lead] = pages[page];
  return `${greeting && `[${greeting}]`}${lead} {link} ${note}`;
}

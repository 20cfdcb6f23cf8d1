import type { LinkWords, PortalPage } from './language';

/** What is inserted around a link as long as the agent has not edited it. */
export function defaultTemplate({ greeting, pages, note }: LinkWords, page: PortalPage): string {
  const [lead] = pages[page];
  return `${greeting && `[${greeting}]`}${lead} {link} ${note}`;
}

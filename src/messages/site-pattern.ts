/**
 * The match pattern for the site of an origin. It names no port: Firefox grants a pattern that does,
 * but no page ever matches it. So a site is allowed on all of its ports in both browsers.
 * Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** What is enabled or removed with one click: an address, or all of those that a hosted helpdesk has. */
export interface Site {
  /** The host as people read it, or the helpdesk's name. */
  name: string;
  /** Match patterns. */
  patterns: readonly string[];
}

/** A helpdesk as far as it can be offered; `hosts` is empty where a company runs its own. */
export interface OfferedHelpdesk {
  name: string;
  hosts: readonly string[];
}

/** The helpdesks that are hosted, each with all its addresses: an agent need not know which is theirs. */
export function hostedSites(helpdesks: readonly OfferedHelpdesk[]): Site[] {
  return helpdesks
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ name, hosts }) => ({ name, patterns: hosts.map((host) => `https://${host}/*`) }));
}

/** The sites that may still be enabled. */
export function notYetEnabled(hosted: readonly Site[], enabled: readonly string[]): Site[] {
  return hosted.filter((site) => !isWhollyIn(enabled, site));
}

/** What is enabled as rows: a helpdesk of several addresses is one where it has them all. */
export function enabledSites(
  enabled: readonly string[],
  { hosted, nameOf }: { hosted: readonly Site[]; nameOf: (pattern: string) => string },
): Site[] {
  const groups = hosted.filter((site) => site.patterns.length > 1 && isWhollyIn(enabled, site));
  const single = enabled.filter((each) => !groups.some(({ patterns }) => patterns.includes(each)));
  const sites = single.map((pattern) => ({ name: nameOf(pattern), patterns: [pattern] }));
  return [...groups, ...sites].sort((a, b) => a.name.localeCompare(b.name));
}

function isWhollyIn(enabled: readonly string[], { patterns }: Site): boolean {
  return patterns.every((pattern) => enabled.includes(pattern));
}

import { select } from '@/content/dom';
import type { Helpdesk } from '@/helpdesks/helpdesk';

/** The helpdesk that a document belongs to, by its host, else by what only its own pages have. */
export function helpdeskHere(
  document: Document,
  helpdesks: readonly Helpdesk[],
): Helpdesk | undefined {
  const host = document.location?.hostname ?? '';
  return (
    helpdesks.find(({ hosts }) => hosts.some((pattern) => matches(host, pattern))) ??
    helpdesks.find(({ mark }) => mark !== undefined && select(document, mark).length > 0)
  );
}

function matches(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

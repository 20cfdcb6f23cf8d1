import { checkTemplate, type Mistake } from './check-template';
import { isLanguageTag, type LanguageTag } from './language-tags';
import type { Templates } from './link-sentence';
import { type PortalPage, portalPages } from './portal-page';

/** Why a file is refused. Nothing of a refused file is taken. */
export type FileProblem =
  | { kind: 'not-json' }
  /** JSON, but not what Portage exports. */
  | { kind: 'not-templates' }
  | { kind: 'unknown-language'; language: string }
  | { kind: 'unknown-page'; page: string }
  | { kind: 'mistake'; language: LanguageTag; page: PortalPage; mistake: Mistake };

export type FileRead = { ok: true; templates: Templates } | { ok: false; problem: FileProblem };

const format = 'portage-replies';

/** The edited sentences as a text that `readTemplatesFile` takes. */
export function writeTemplatesFile(templates: Templates): string {
  return `${JSON.stringify({ format, version: 1, templates }, null, 2)}\n`;
}

/** Reads what another browser exported. */
export function readTemplatesFile(text: string): FileRead {
  const file = parse(text);
  if (file === undefined) return { ok: false, problem: { kind: 'not-json' } };
  if (!isRecord(file) || file.format !== format || file.version !== 1 || !isRecord(file.templates))
    return { ok: false, problem: { kind: 'not-templates' } };
  const templates: Record<string, Record<string, string>> = {};
  for (const [language, pages] of Object.entries(file.templates)) {
    const read = readPages(language, pages);
    if ('kind' in read) return { ok: false, problem: read };
    templates[language] = read.pages;
  }
  return { ok: true, templates };
}

function readPages(
  language: string,
  pages: unknown,
): { pages: Record<string, string> } | FileProblem {
  if (!isLanguageTag(language)) return { kind: 'unknown-language', language };
  if (!isRecord(pages)) return { kind: 'not-templates' };
  const read: Record<string, string> = {};
  for (const [name, text] of Object.entries(pages)) {
    const page = portalPages.find((each) => each === name);
    if (page === undefined) return { kind: 'unknown-page', page: name };
    if (typeof text !== 'string') return { kind: 'not-templates' };
    const [mistake] = checkTemplate(text);
    if (mistake) return { kind: 'mistake', language, page, mistake };
    read[page] = text;
  }
  return { pages: read };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON: told apart from the JSON `null` by the caller.
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

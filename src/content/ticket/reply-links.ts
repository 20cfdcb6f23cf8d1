import { closest, select, shadowRoot, visible } from '../dom';

/** A portal link in the reply, without the link. */
export interface ReplyLink {
  /** SHA-256 of its address, in hexadecimal. */
  digest: string;
  environment: 'sandbox' | 'live';
}

const portal = /https:\/\/(?:sandbox-)?customer-portal\.paddle\.com\/[^\s"'<>()[\]{}|\\^`]+/g;
const quote = 'blockquote, .gmail_quote';
const editable = 'textarea, [contenteditable]:not([contenteditable="false" i])';
/** A reply holds one or two. */
const most = 20;

/**
 * The portal links that stand in what is being written, as hashes: the links themselves stay in the
 * page. Empty on a page without TLS, where browsers offer no hash.
 */
export async function replyLinks(document: Document): Promise<ReplyLink[]> {
  if (!('subtle' in crypto)) return [];
  return Promise.all(
    portalUrls(document)
      .slice(0, most)
      .map(async (url) => ({
        digest: await digestOf(url.href),
        environment: url.hostname.startsWith('sandbox-') ? 'sandbox' : 'live',
      })),
  );
}

/** One text for all links in the reply, to tell when they are others. It must not leave the page. */
export function replyState(document: Document): string {
  return portalUrls(document)
    .map(({ href }) => href)
    .join(' ');
}

/** Links that sign somebody in; the lasting address without a token harms nobody. */
function portalUrls(document: Document): URL[] {
  const written = editablesOf(document).flatMap(writtenIn);
  const urls = written.flatMap((text) =>
    [...text.matchAll(portal)].map(([url]) => url.replace(/[.,;:!?*_~]+$/, '')),
  );
  return [...new Set(urls)]
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url))
    .filter(({ searchParams }) => searchParams.has('token'));
}

function editablesOf(root: Document | ShadowRoot): Element[] {
  const whole = 'designMode' in root && root.designMode === 'on' ? [root.documentElement] : [];
  const inside = select(root, '*').flatMap((element) => {
    const inner = shadowRoot(element);
    return inner ? editablesOf(inner) : [];
  });
  return [...whole, ...select(root, editable).filter(visible), ...inside];
}

/** What the agent writes, without what is quoted below or above it. */
function writtenIn(element: Element): string[] {
  if (element instanceof HTMLTextAreaElement) {
    return element.value.split('\n').filter((line) => !line.startsWith('>'));
  }
  if (!(element instanceof HTMLElement)) return [];
  const quoted = select(element, quote).map(linesOf);
  const text = quoted.reduce((left, part) => left.replace(part, ''), linesOf(element));
  const targets = select(element, 'a[href]').flatMap((link) =>
    link instanceof HTMLAnchorElement && !closest(link, quote) ? link.href : [],
  );
  return [text, ...targets];
}

/** With its line breaks: `textContent` would glue a link to the word below it. */
function linesOf(element: Element): string {
  const get = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get;
  return element instanceof HTMLElement ? String(get?.call(element)) : '';
}

async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

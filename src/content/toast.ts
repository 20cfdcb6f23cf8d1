import type { Toast } from '@/messages/order';
import { style } from './toast-style';

const name = 'portage-toast';

/** How long a toast stays, in milliseconds: read in one, twice over for a failure. */
const stay = { done: 4_000, failed: 8_000 };

/**
 * Shows a sentence for some seconds, in place of one shown before. One element of ours, in the top
 * layer, out of reach of the page's styles; its closed shadow root keeps the page's scripts from
 * reading along by accident, not on purpose, so no customer data belongs in `text`.
 */
export function showToast(document: Document, { text, tone, sandbox = false }: Toast): void {
  for (const earlier of document.querySelectorAll(name)) earlier.remove();
  const host = document.createElement(name);
  host.popover = 'manual';
  // Inline and important: nothing the page can write in a style sheet is stronger.
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:auto 16px 16px auto!important;' +
    'display:block!important;border:0!important;padding:0!important;background:none!important;' +
    'overflow:visible!important;pointer-events:none!important;color-scheme:light dark!important';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const line = document.createElement('div');
  line.role = 'status';
  line.className = tone;
  line.classList.toggle('sandbox', sandbox);
  root.append(line);
  document.documentElement.append(host);
  host.showPopover();
  // A live region speaks what changes in it, so it is there before its text.
  requestAnimationFrame(() => {
    line.textContent = text;
  });
  setTimeout(() => host.remove(), stay[tone]);
}

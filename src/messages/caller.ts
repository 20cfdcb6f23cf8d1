import type { Browser } from 'wxt/browser';
import type { Caller } from './protocol';
import { runtime } from './runtime';

export type Sender = Browser.runtime.MessageSender;

const pages = new Map<string, Caller>([
  ['/popup.html', 'popup'],
  ['/sidepanel.html', 'panel'],
  ['/options.html', 'options'],
]);

/**
 * Who sent a message, or nobody. A content script's `sender.id` is ours too, so trust rests on the
 * origin alone: only our own pages have the extension's. A page of ours inside a frame is nobody.
 * Source: https://developer.chrome.com/docs/extensions/develop/security-privacy/stay-secure
 */
export function callerOf(sender: Sender): Caller | undefined {
  if (sender.id !== runtime().id) return undefined;
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') {
    return undefined;
  }
  const url = parseUrl(sender.url);
  const origin = sender.origin ?? originOf(url);
  if (origin === undefined) return undefined;
  if (origin === location.origin) {
    return isTopFrame(sender) ? pages.get(url?.pathname ?? '') : undefined;
  }
  return sender.tab ? 'content' : undefined;
}

/** Whether a message comes from the service worker or background page itself. */
export function isBackground(sender: Sender): boolean {
  const own = originOf(parseUrl(runtime().getURL('/popup.html')));
  const origin = sender.origin ?? originOf(parseUrl(sender.url)) ?? own;
  return sender.id === runtime().id && origin === own && sender.tab === undefined;
}

/** Popups and panels have no frame ID; tabs of ours have 0. */
function isTopFrame(sender: Sender): boolean {
  return sender.frameId === undefined || sender.frameId === 0;
}

/** Spelled out: not every URL parser has an origin for an extension's scheme. */
function originOf(url: URL | undefined): string | undefined {
  return url && `${url.protocol}//${url.host}`;
}

function parseUrl(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

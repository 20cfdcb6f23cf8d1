/**
 * The page that may touch the clipboard, which a service worker cannot. Text reaches it by a
 * message posted to this one client, not by runtime messaging, which every page of ours would
 * hear; it is on the clipboard and out of the page before the answer leaves.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/offscreen
 */
export function writeWhenAsked(document: Document): void {
  navigator.serviceWorker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [answer] = event.ports;
    if (typeof event.data === 'string') answer?.postMessage(copy(document, event.data));
  });
  navigator.serviceWorker.startMessages();
}

/** Copies by command: the asynchronous clipboard wants a focused document, which this never is. */
function copy(document: Document, text: string): boolean {
  const field = document.querySelector('textarea');
  if (!field) return false;
  field.value = text;
  field.select();
  const copied = document.execCommand('copy');
  field.value = '';
  return copied;
}

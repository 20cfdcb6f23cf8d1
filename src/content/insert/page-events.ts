/** What a paste carries. */
export interface Pasted {
  text: string;
  /** Left out where there is nothing but text. */
  html?: string | undefined;
}

/**
 * Firefox shows a page an empty clipboard in an event that a content script made with its own
 * constructors; with the page's own it works. Elsewhere there are no such wrappers.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
type Wrapped<T> = T & { wrappedJSObject?: T };
type PageWindow = Window & typeof globalThis;

/** Pastes without the clipboard; answers whether the editor took it for itself. */
export function paste(element: HTMLElement, pasted: Pasted): boolean {
  return send(element, (page, init) => {
    const event = new page.ClipboardEvent('paste', init({ clipboardData: transfer(page) }));
    fill(event.clipboardData, pasted);
    return event;
  });
}

/** Announces a paste as the browser does before it pastes, for editors which act on that alone. */
export function announcePaste(element: HTMLElement, pasted: Pasted): boolean {
  return send(element, (page, init) => {
    const how = { inputType: 'insertFromPaste', dataTransfer: transfer(page) };
    const event = new page.InputEvent('beforeinput', init(how));
    fill(event.dataTransfer, pasted);
    return event;
  });
}

type Init = <More extends object>(more: More) => EventInit & More;

function send(element: HTMLElement, make: (page: PageWindow, init: Init) => Event): boolean {
  const view: Wrapped<PageWindow> | null = element.ownerDocument.defaultView;
  if (!view) return false;
  const page = view.wrappedJSObject ?? view;
  const target: Wrapped<HTMLElement> = element;
  const init: Init = (more) =>
    Object.assign(new page.Object(), { bubbles: true, cancelable: true, composed: true }, more);
  return !(target.wrappedJSObject ?? element).dispatchEvent(make(page, init));
}

function transfer(page: PageWindow): DataTransfer {
  return new page.DataTransfer();
}

function fill(data: DataTransfer | null, { text, html }: Pasted): void {
  data?.setData('text/plain', text);
  if (html !== undefined) data?.setData('text/html', html);
}

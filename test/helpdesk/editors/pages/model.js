/** What an editor's own HTML says: its text and its links. */
export function fromHtml(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const links = [...body.querySelectorAll('a[href]')];
  return {
    text: tidy(body.textContent),
    links: links.map((link) => ({ text: tidy(link.textContent), href: link.getAttribute('href') })),
  };
}

/** Without the marks that editors put where nothing is, and with plain spaces. */
export function tidy(text) {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n+$/, '');
}

/**
 * Shows the test that the editor is ready, how to read its model, and where the model has its caret
 * in those editors that keep one of their own.
 */
export function expose(readModel, readCaret = () => null) {
  Object.assign(window, { readModel, readCaret });
}

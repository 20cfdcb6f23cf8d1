/**
 * The reference, as source for the page's world: plain regular expressions over every text node.
 * Slow, and right for pages in which nothing is cut or hidden.
 */
export const plainFindings = `(document) => {
  const patterns = [
    /\\b(?:ctm|sub|txn)_0[a-z0-9]{25}\\b/g,
    /[\\w.+-]+@(?:[a-z0-9-]+\\.)+[a-z]{2,}/g,
    /(?<=invoice no\\. )\\d+-\\d+/g,
  ];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentNode.localName === 'script') continue;
    for (const pattern of patterns) found.push(...(node.nodeValue.match(pattern) ?? []));
  }
  return found;
}`;

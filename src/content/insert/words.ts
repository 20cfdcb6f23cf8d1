import type { Words } from '@/messages/words';

export function htmlOf({ before, link, after }: Words): string {
  const anchor = link ? `<a href="${escaped(link.url)}">${escaped(link.label)}</a>` : '';
  // Editors drop a plain space at either end of what is pasted.
  return `${linesOf(before)}${anchor}${linesOf(after)}`.replace(/^ | $/g, '&nbsp;');
}

/** Editors break a line where a pasted one is broken, and start no new paragraph at the caret. */
function linesOf(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

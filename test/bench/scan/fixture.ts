/** A helpdesk page of messages, twelve text nodes each, that the page's own script writes. */
export function fixture({ textNodes, ids }: { textNodes: number; ids: number }): string {
  return `<!doctype html><meta charset="utf-8"><title>Tickets</title>
    <body><header><h1>Tickets</h1></header><main><section id="list"></section></main>
    <script>${writer}; write(document.getElementById('list'), 0, ${Math.ceil(textNodes / 12)}, ${ids})</script>`;
}

/**
 * Appends `count` messages to `list`, `ids` of which hold something to find: an ID, an address or
 * a named invoice number. Every message holds what only looks like it: dates, times, a version.
 */
const writer = `
  function write(list, first, count, ids) {
    const every = count / ids;
    let html = '', next = 0;
    for (let n = 0; n < count; n++) {
      const hit = n >= next && ++write.hits && (next += every) && true;
      html += message(first + n, hit);
    }
    list.insertAdjacentHTML('beforeend', html);
  }
  write.hits = 0;
  function message(n, hit) {
    const tail = String(n).padStart(8, '0');
    const found = !hit ? 'There is nothing to be seen in here' : [
      'It is sub_01jqz3n5p7r9s1t3v5' + tail + ', thanks',
      'Our ctm_01jqz3n5p7r9s1t3v5' + tail + ' is wrong',
      'Paid as txn_01jqz3n5p7r9s1t3v5' + tail + '.',
      'Write to maria.k+' + tail + '@example.com please',
      'About invoice no. 325-' + tail + ' of last week',
    ][write.hits % 5];
    return '<article class="message"><header><b>Agent Smith of the first line</b> ' +
      '<time>on Monday, 23 November at 10:42</time></header><div class="body">' +
      '<p>Lorem ipsum dolor sit amet, conse</p><p>The quick <i>brown fox jumps over</i> the lazy ' +
      'dog, then sleeps</p><p>' + found + '</p><p>Version 18.2.0 since 2026-11-23 <em>or so</em></p>' +
      '</div><footer><span>Reply to all of them</span><span>Forward it</span></footer></article>';
  }`;

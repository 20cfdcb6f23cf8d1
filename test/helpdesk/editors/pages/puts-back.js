import { expose } from './model.js';

/** Lets nothing but keys change it, as an editor with a model of its own that knows no other way. */
const editable = document.createElement('div');
editable.contentEditable = 'true';
editable.textContent = 'Hello world';
new MutationObserver(() => {
  if (editable.textContent !== 'Hello world') editable.textContent = 'Hello world';
}).observe(editable, { childList: true, characterData: true, subtree: true });
document.querySelector('#editor').append(editable);
expose(() => ({ text: editable.textContent, links: [] }));

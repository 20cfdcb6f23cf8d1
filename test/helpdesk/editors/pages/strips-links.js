import { expose, fromHtml } from './model.js';

/** Takes a paste as its words alone, as an editor with a strict filter does: the address is lost. */
const editable = document.createElement('div');
editable.contentEditable = 'true';
editable.textContent = 'Hello world';
editable.addEventListener('paste', (event) => {
  event.preventDefault();
  const { text } = fromHtml(event.clipboardData.getData('text/html'));
  document.execCommand('insertText', false, text);
});
document.querySelector('#editor').append(editable);
expose(() => fromHtml(editable.innerHTML));

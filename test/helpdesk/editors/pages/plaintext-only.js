import { expose, fromHtml } from './model.js';

const editable = document.createElement('div');
editable.contentEditable = 'plaintext-only';
editable.textContent = 'Hello world';
document.querySelector('#editor').append(editable);
expose(() => fromHtml(editable.innerHTML));

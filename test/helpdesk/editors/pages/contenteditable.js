import { expose, fromHtml } from './model.js';

/** A bare one, as in Gmail. */
const editable = document.createElement('div');
editable.contentEditable = 'true';
editable.textContent = 'Hello world';
document.querySelector('#editor').append(editable);
expose(() => fromHtml(editable.innerHTML));

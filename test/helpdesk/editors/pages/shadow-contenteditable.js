import { expose, fromHtml } from './model.js';

const host = document.createElement('reply-box');
const editable = document.createElement('div');
editable.contentEditable = 'true';
editable.textContent = 'Hello world';
host.attachShadow({ mode: 'open' }).append(editable);
document.querySelector('#editor').append(host);
expose(() => fromHtml(editable.innerHTML));

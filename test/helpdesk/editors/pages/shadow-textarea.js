import { expose } from './model.js';

const host = document.createElement('reply-box');
const field = document.createElement('textarea');
field.value = 'Hello world';
host.attachShadow({ mode: 'open' }).append(field);
document.querySelector('#editor').append(host);
expose(() => ({ text: field.value, links: [] }));

import { openProseMirror } from './prosemirror.js';

const host = document.createElement('reply-box');
const place = document.createElement('div');
host.attachShadow({ mode: 'open' }).append(place);
document.querySelector('#shadow').append(host);
openProseMirror(place);

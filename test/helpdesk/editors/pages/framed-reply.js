import { expose } from './model.js';

/** The reply in a frame with an address of its own, and another field beside it. */
const frame = document.createElement('iframe');
frame.src = '/plain-textarea';
frame.style.width = '700px';
const beside = document.createElement('textarea');
beside.rows = 12;
beside.id = 'beside';
document.querySelector('#editor').append(beside, frame);
frame.addEventListener('load', () => expose(() => frame.contentWindow.readModel()));

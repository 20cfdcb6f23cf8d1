import { expose, fromHtml } from './model.js';

/** In a frame without an address, its body edited, as older editors are built. */
const frame = document.createElement('iframe');
document.querySelector('#editor').append(frame);
const { contentDocument } = frame;
contentDocument.open();
contentDocument.write('<!doctype html><body contenteditable="true">Hello world</body>');
contentDocument.close();
expose(() => fromHtml(contentDocument.body.innerHTML));

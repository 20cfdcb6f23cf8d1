import { expose, fromHtml } from './model.js';

/** In its frame, from its own files: it cannot be bundled. */
const editor = window.CKEDITOR.replace('editor', { versionCheck: false });
editor.on('instanceReady', () => expose(() => fromHtml(editor.getData())));

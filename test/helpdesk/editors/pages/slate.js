import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { expose, tidy } from './model.js';

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: 'paragraph', children: [{ text: 'Hello world' }] }];
createRoot(document.querySelector('#editor')).render(
  createElement(Slate, { editor, initialValue }, createElement(Editable)),
);
expose(
  () => ({ text: tidy(Editor.string(editor, [])), links: [] }),
  // It hears of the browser's caret with a delay.
  () => editor.selection?.anchor.offset ?? null,
);

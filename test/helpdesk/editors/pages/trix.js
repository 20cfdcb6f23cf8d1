import 'trix';
import 'trix/dist/trix.css';
import { expose, tidy } from './model.js';

const element = document.createElement('trix-editor');
element.addEventListener('trix-initialize', () => {
  element.editor.insertString('Hello world');
  element.editor.undoManager.undoEntries = [];
  expose(() => {
    const text = tidy(element.editor.getDocument().toString());
    const pieces = element.editor.getDocument().getPieces();
    const links = pieces.filter((piece) => piece.getAttribute('href'));
    return {
      text,
      links: links.map((piece) => ({ text: String(piece), href: piece.getAttribute('href') })),
    };
  });
});
document.querySelector('#editor').append(element);

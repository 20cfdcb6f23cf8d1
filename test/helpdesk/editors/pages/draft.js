import { CompositeDecorator, ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, tidy } from './model.js';

const isLink = (content, character) => {
  const entity = character.getEntity();
  return entity !== null && content.getEntity(entity).getType() === 'LINK';
};
const decorator = new CompositeDecorator([
  {
    strategy: (block, callback, content) =>
      block.findEntityRanges((character) => isLink(content, character), callback),
    component: ({ contentState, entityKey, children }) =>
      createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children),
  },
]);

let model;

function Reply() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText('Hello world'), decorator),
  );
  model = state;
  return createElement(Editor, { editorState: state, onChange: setState });
}

createRoot(document.querySelector('#editor')).render(createElement(Reply));
expose(() => {
  const content = model.getCurrentContent();
  const links = [];
  for (const block of content.getBlocksAsArray()) {
    block.findEntityRanges(
      (character) => isLink(content, character),
      (start, end) => {
        const { url } = content.getEntity(block.getEntityAt(start)).getData();
        links.push({ text: block.getText().slice(start, end), href: url });
      },
    );
  }
  return { text: tidy(content.getPlainText()), links };
});

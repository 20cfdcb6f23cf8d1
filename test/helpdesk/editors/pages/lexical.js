import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $nodesOfType,
  createEditor,
} from 'lexical';
import { expose, tidy } from './model.js';

const place = document.querySelector('#editor');
place.contentEditable = 'true';
const editor = createEditor({
  namespace: 'reply',
  nodes: [LinkNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(place);
registerRichText(editor);
editor.update(
  () =>
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode('Hello world'))),
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
expose(() =>
  editor.getEditorState().read(() => ({
    text: tidy($getRoot().getTextContent()),
    links: $nodesOfType(LinkNode).map((link) => ({
      text: link.getTextContent(),
      href: link.getURL(),
    })),
  })),
);

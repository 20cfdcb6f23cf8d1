import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { expose, tidy } from './model.js';

export function openProseMirror(place) {
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, schema.text('Hello world')),
  ]);
  const state = EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) });
  const view = new EditorView(place, { state });
  expose(() => modelOf(view.state.doc));
}

/** Text nodes with the same link are one link. */
export function modelOf(doc) {
  const links = [];
  doc.descendants((node) => {
    const link = node.marks.find(({ type }) => type.name === 'link');
    if (link) links.push({ text: node.text, href: link.attrs.href });
  });
  return { text: tidy(doc.textBetween(0, doc.content.size, '\n')), links };
}

const place = document.querySelector('#editor');
if (place) openProseMirror(place);

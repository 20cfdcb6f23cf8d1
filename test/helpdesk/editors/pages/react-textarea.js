import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose } from './model.js';

let model = '';

/** What is typed is kept in the state alone, which puts it back into the field. */
function Reply() {
  const [text, setText] = useState('Hello world');
  model = text;
  return createElement('textarea', {
    value: text,
    onChange: (event) => setText(event.target.value),
  });
}

createRoot(document.querySelector('#editor')).render(createElement(Reply));
expose(() => ({ text: model, links: [] }));

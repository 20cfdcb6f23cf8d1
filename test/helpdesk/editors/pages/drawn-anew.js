import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose } from './model.js';

let model = '';

/** A reply that the page draws anew as soon as somebody comes to it, and with every change. */
function Reply() {
  const [text, setText] = useState('Hello world');
  const [drawn, setDrawn] = useState(0);
  model = text;
  return createElement('textarea', {
    key: drawn,
    value: text,
    onFocus: () => setDrawn((times) => (times === 0 ? 1 : times)),
    onChange: (event) => {
      setText(event.target.value);
      setDrawn((times) => times + 1);
    },
  });
}

createRoot(document.querySelector('#editor')).render(createElement(Reply));
expose(() => ({ text: model, links: [] }));

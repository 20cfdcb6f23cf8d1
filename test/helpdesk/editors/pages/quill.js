import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { expose, tidy } from './model.js';

const quill = new Quill('#editor');
quill.setText('Hello world\n', 'api');
quill.history.clear();
expose(() => {
  const { ops } = quill.getContents();
  const links = ops.filter(({ attributes }) => attributes?.link);
  return {
    text: tidy(quill.getText()),
    links: links.map(({ insert, attributes }) => ({ text: insert, href: attributes.link })),
  };
});

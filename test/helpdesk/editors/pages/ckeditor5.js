import { AutoLink, Bold, ClassicEditor, Essentials, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { expose, fromHtml } from './model.js';

const editor = await ClassicEditor.create({
  attachTo: document.querySelector('#editor'),
  licenseKey: 'GPL',
  plugins: [AutoLink, Bold, Essentials, Link, List, Paragraph],
  root: { initialData: '<p>Hello world</p>' },
});
expose(() => fromHtml(editor.getData()));

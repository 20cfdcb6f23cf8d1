import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import 'froala-editor/js/plugins/link.min.js';
import 'froala-editor/js/plugins/url.min.js';
import { expose, fromHtml } from './model.js';

const place = document.querySelector('#editor');
place.innerHTML = '<p>Hello world</p>';
const editor = new FroalaEditor(place, {}, () => {
  expose(() => fromHtml(withoutNotice(editor.html.get())));
});

/** Without a licence it signs what it gives. */
function withoutNotice(html) {
  return html.replace(/<p[^>]*data-f-id="pbf"[\s\S]*$/, '');
}

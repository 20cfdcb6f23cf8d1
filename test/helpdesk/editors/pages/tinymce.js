import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/autolink';
import 'tinymce/plugins/link';
import 'tinymce/skins/ui/oxide/skin.min.css';
import 'tinymce/themes/silver';
import { expose, fromHtml } from './model.js';

const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  plugins: 'link autolink',
  skin: false,
  content_css: false,
  promotion: false,
});
editor.setContent('<p>Hello world</p>');
editor.undoManager.reset();
expose(() => fromHtml(editor.getContent()));

/** A page with one real editor that says `Hello world`, and what may be expected of that editor. */
export interface EditorPage {
  /** The file under `pages/`. */
  page: string;
  /** What to click to be in it. */
  at: string;
  /** The frame that it is in. */
  frame?: string;
  /** Whether its model knows links; the others get the bare address. */
  rich: boolean;
  /** Whether Ctrl+Z takes the whole insertion back at once. */
  undoes: 'keys' | 'never';
  /** What the page has in the place of `<div id="editor">`. */
  place?: string;
}

export const editors: readonly EditorPage[] = [
  { page: 'plain-textarea', at: 'textarea', rich: false, undoes: 'keys' },
  { page: 'react-textarea', at: 'textarea', rich: false, undoes: 'keys' },
  { page: 'shadow-textarea', at: 'textarea', rich: false, undoes: 'keys' },
  { page: 'contenteditable', at: '[contenteditable]', rich: true, undoes: 'keys' },
  { page: 'plaintext-only', at: '[contenteditable]', rich: false, undoes: 'keys' },
  { page: 'shadow-contenteditable', at: '[contenteditable]', rich: true, undoes: 'keys' },
  { page: 'framed-contenteditable', at: 'body', frame: 'iframe', rich: true, undoes: 'keys' },
  { page: 'prosemirror', at: '.ProseMirror', rich: true, undoes: 'keys' },
  {
    page: 'shadow-prosemirror',
    at: '.ProseMirror',
    rich: true,
    undoes: 'keys',
    place: '<div id="shadow"></div>',
  },
  { page: 'tiptap', at: '.tiptap', rich: true, undoes: 'keys', place: '<div id="tiptap"></div>' },
  { page: 'ckeditor5', at: '.ck-editor__editable', rich: true, undoes: 'keys' },
  {
    page: 'ckeditor4',
    at: 'body',
    frame: 'iframe.cke_wysiwyg_frame',
    rich: true,
    undoes: 'keys',
    place:
      '<textarea id="editor">&lt;p>Hello world&lt;/p></textarea><script src="/ckeditor4/ckeditor.js"></script>',
  },
  { page: 'quill', at: '.ql-editor', rich: true, undoes: 'keys' },
  {
    page: 'tinymce',
    at: 'body',
    frame: 'iframe.tox-edit-area__iframe',
    rich: true,
    undoes: 'keys',
    place: '<textarea id="editor"></textarea>',
  },
  { page: 'froala', at: '.fr-element', rich: true, undoes: 'keys' },
  { page: 'lexical', at: '#editor', rich: true, undoes: 'keys' },
  { page: 'slate', at: '[data-slate-editor]', rich: false, undoes: 'keys' },
  { page: 'draft', at: '.public-DraftEditor-content', rich: true, undoes: 'keys' },
  { page: 'trix', at: 'trix-editor', rich: true, undoes: 'keys' },
  { page: 'strips-links', at: '[contenteditable]', rich: false, undoes: 'never' },
  { page: 'squire', at: '#editor', rich: true, undoes: 'keys' },
];

/** Pages on which a link cannot be inserted, or where it has to be found out into what. */
export const hard = [
  { page: 'puts-back', at: '[contenteditable]', rich: false, undoes: 'never' },
  { page: 'no-editor', at: '#editor', rich: false, undoes: 'never' },
  { page: 'short-field', at: 'textarea', rich: false, undoes: 'never' },
  { page: 'drawn-anew', at: 'textarea', rich: false, undoes: 'never' },
  { page: 'two-editors', at: '#reply', rich: false, undoes: 'keys' },
  { page: 'framed-reply', at: 'textarea', frame: 'iframe', rich: false, undoes: 'keys' },
] as const satisfies readonly EditorPage[];

/** The page of that name. */
export function editorPage(name: string): EditorPage {
  const found = [...editors, ...hard].find(({ page }) => page === name);
  if (!found) throw new Error(`There is no page ${name}`);
  return found;
}

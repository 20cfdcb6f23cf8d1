import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { expose } from './model.js';
import { modelOf } from './prosemirror.js';

const element = document.createElement('div');
document.querySelector('#tiptap').append(element);
const editor = new Editor({ element, extensions: [StarterKit], content: '<p>Hello world</p>' });
expose(() => modelOf(editor.state.doc));

import { expose } from './model.js';

const field = document.createElement('textarea');
field.value = 'Hello world';
document.querySelector('#editor').append(field);
expose(() => ({ text: field.value, links: [] }));

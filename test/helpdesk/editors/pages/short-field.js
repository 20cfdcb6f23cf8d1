import { expose } from './model.js';

/** A field with a limit: half of a link would fit in. */
const field = document.createElement('textarea');
field.maxLength = 60;
field.value = 'Hello world';
document.querySelector('#editor').append(field);
expose(() => ({ text: field.value, links: [] }));

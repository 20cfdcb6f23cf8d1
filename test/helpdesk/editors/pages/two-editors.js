import { expose } from './model.js';

/** The reply, and a larger field of the page that is not it. */
const reply = document.createElement('textarea');
reply.value = 'Hello world';
reply.id = 'reply';
const larger = document.createElement('textarea');
larger.rows = 20;
larger.id = 'larger';
document.querySelector('#editor').append(reply, larger);
expose(() => ({ text: reply.value, links: [] }));

import Squire from 'squire-rte';
import { expose, fromHtml } from './model.js';

/** Squire asks its host to clean what comes in; here nothing hostile does. */
function sanitizeToDOMFragment(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const squire = new Squire(document.querySelector('#editor'), { sanitizeToDOMFragment });
squire.setHTML('<div>Hello world</div>');
expose(() => fromHtml(squire.getHTML()));

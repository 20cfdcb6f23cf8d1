import { drawConversation, drawNothing } from './conversation.js';
import { element } from './element.js';

/** A small single-page helpdesk: a list of tickets, one of them open, the address in step. */
const list = document.querySelector('#list');
const main = document.querySelector('#ticket');
const tickets = await (await fetch('/tickets.json')).json();

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  draw();
});
window.addEventListener('popstate', draw);
draw();

function draw() {
  const number = Number(location.pathname.split('/').at(-1));
  const open = tickets.find((ticket) => ticket.number === number);
  document.title = open ? `#${open.number} ${open.subject}` : 'Harbour Desk';
  list.replaceChildren(...tickets.map((ticket) => drawRow(ticket, ticket === open)));
  main.replaceChildren(...(open ? drawConversation(open) : drawNothing()));
}

function drawRow(ticket, current) {
  return element(
    'a',
    { href: `/tickets/${ticket.number}`, ...(current && { 'aria-current': 'page' }) },
    element('span', { class: 'who' }, ticket.requester.name),
    element('span', { class: 'number' }, `#${ticket.number}`),
    element('span', { class: 'subject' }, ticket.subject),
    element('span', { class: `status ${ticket.status}` }, ticket.status),
  );
}

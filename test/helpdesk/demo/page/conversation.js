import { element } from './element.js';

/** The open ticket: subject, messages, reply box, and the requester beside them. */
export function drawConversation(ticket) {
  return [
    element(
      'section',
      { class: 'thread', 'aria-label': 'Conversation' },
      element('h1', {}, ticket.subject),
      element('p', { class: 'meta' }, `#${ticket.number} · ${ticket.tag} · ${ticket.status}`),
      ...ticket.messages.map(drawMessage),
      drawReply(),
    ),
    drawRequester(ticket.requester),
  ];
}

export function drawNothing() {
  return [element('p', { class: 'nothing' }, 'Choose a ticket on the left.')];
}

function drawMessage({ from, email, at, byAgent, paragraphs }) {
  return element(
    'article',
    { class: byAgent ? 'message agent' : 'message' },
    element(
      'header',
      {},
      element('span', { class: 'face', 'aria-hidden': 'true' }, initials(from)),
      element('strong', {}, from),
      element('span', { class: 'address' }, email),
      element('time', {}, at),
    ),
    ...paragraphs.map((text) => element('p', {}, text)),
  );
}

function drawRequester({ name, email }) {
  return element(
    'aside',
    { class: 'requester', 'aria-label': 'Requester' },
    element('h2', {}, 'Requester'),
    element('span', { class: 'face large', 'aria-hidden': 'true' }, initials(name)),
    element('strong', {}, name),
    element('a', { href: `mailto:${email}` }, email),
  );
}

/** A plain and a rich reply box, as helpdesks have one or the other. */
function drawReply() {
  const plain = element('textarea', { 'aria-label': 'Reply', rows: '5' });
  const rich = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Reply',
    'aria-multiline': 'true',
    hidden: '',
  });
  const formatted = element('input', { type: 'checkbox', id: 'formatted' });
  formatted.addEventListener('change', () => {
    plain.hidden = formatted.checked;
    rich.hidden = !formatted.checked;
  });
  const form = element(
    'form',
    { class: 'reply', 'aria-label': 'Answer' },
    plain,
    rich,
    element(
      'footer',
      {},
      element('label', {}, formatted, ' Formatted'),
      element('button', { type: 'submit' }, 'Send'),
    ),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function initials(name) {
  const words = name.split(' ').filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('');
}

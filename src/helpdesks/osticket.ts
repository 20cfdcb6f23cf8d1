import type { Helpdesk } from './helpdesk';

export const osticket: Helpdesk = {
  id: 'osticket',
  name: 'osTicket',
  hosts: [],
  mark: 'form#reply[data-lock-object-id^="ticket/"], form#note[data-lock-object-id^="ticket/"]',
  seen: '2026-11-22, osTicket 1.18.1 run by hand; ticket-view.inc.php, thread-entry.tmpl.php',
  ticket: /\/scp\/tickets\.php\?(?:[^#]*&)?id=(\d+)/,
  requester: {
    email: ['.ticket_info [id^="user-"][id$="-email"]'],
    name: ['.ticket_info [id^="user-"][id$="-name"]'],
  },
  agent: ['form#reply [name="from_email_id"] option'],
  words: '.thread-entry.message .thread-body',
  quoted: '.thread-entry .thread-body blockquote',
  reply: {
    editor: ['form#reply .redactor-in', 'form#reply textarea[name="response"]'],
    open: '#post-reply-tab',
    recipients: ['form#reply #user-row'],
  },
  note: {
    editor: ['form#note .redactor-in', 'form#note textarea[name="note"]'],
    open: '#post-note-tab',
  },
};

import type { Helpdesk } from './helpdesk';
import { replyApart } from './reply-apart';

export const requestTracker: Helpdesk = {
  id: replyApart.id,
  name: 'Request Tracker',
  hosts: [],
  mark: 'body[id^="comp-Ticket-"]',
  seen: '2026-11-22, Request Tracker 5.0.3 run by hand; ShowPeople, ShowTransaction, Update.html',
  ticket: replyApart.ticket,
  requester: {
    sole: true,
    // An agent may choose to see names alone; who has none is shown as `<maria@…>`.
    email: [{ in: '.requestors .user, .ticket-info-requestor .user', claimed: /^[^<]*$/ }],
    name: [{ in: '.requestors .user', pattern: /^\s*([^<@]+?)\s*</ }],
  },
  agent: ['.ticket-info-people .owner .user'],
  people: [
    '.ticket-info-people :is(.cc,.admincc) .user',
    { in: 'input[name="TxnSendMailTo"]', attribute: 'value' },
  ],
  words: '.transaction.message .message-stanza',
  message: { in: '.transaction', from: '.metadata .description .user' },
  quoted: '.message-stanza .message-stanza, .message-stanza blockquote',
  reply: {
    editor: [
      '.action-response iframe.cke_wysiwyg_frame',
      '.action-response .ck-editor__editable',
      '.action-response textarea[name="UpdateContent"]',
    ],
    open: 'a[href*="/Ticket/Update.html"][href*="Action=Respond"]',
    recipients: [{ in: 'input[name="TxnSendMailTo"]:checked', attribute: 'value' }],
  },
  note: {
    editor: [
      '.action-private iframe.cke_wysiwyg_frame',
      '.action-private .ck-editor__editable',
      '.action-private textarea[name="UpdateContent"]',
    ],
    open: 'a[href*="/Ticket/Update.html"][href*="Action=Comment"]',
  },
};

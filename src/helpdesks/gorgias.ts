import { generic } from './generic';
import type { Helpdesk } from './helpdesk';

/** Where its sidebar has the customer's address is not known from public sources. */
export const gorgias: Helpdesk = {
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['*.gorgias.com'],
  seen: '2026-11-27, KalinAngelo/gorgias-customer-notes-modal and code of other public extensions',
  // By itself, or in a view.
  ticket: /^\/app\/(?:ticket|views\/\d+)\/(\d+)/,
  requester: { email: [] },
  // Who wrote which message of it is not known.
  words: '[aria-label="Ticket thread"]',
  // The customer's profile has a field of notes, which is no part of the ticket.
  reply: { editor: generic.reply.editor.map((editor) => `${editor}:not(#note-field)`) },
};

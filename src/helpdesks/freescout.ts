import type { Helpdesk } from './helpdesk';

const reply = '.conv-reply-block:not(.conv-note-block)';

export const freescout: Helpdesk = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  mark: 'body[data-auth_user_id][data-conversation_id]',
  seen: '2026-11-22, FreeScout 1.8.235 run by hand; view.blade.php, profile_snippet.blade.php',
  ticket: /\/conversation\/(\d+)/,
  requester: {
    // The first is the address of the conversation; others of the same customer follow.
    email: ['#conv-layout-customer .customer-email a'],
    name: ['#conv-layout-customer .customer-name'],
  },
  agent: ['.conv-from-alias option'],
  people: ['.thread-recipients'],
  words: '.thread-type-customer .thread-body',
  quoted: '.thread-body :is(blockquote,.gmail_quote,.protonmail_quote)',
  reply: {
    editor: [`${reply} .note-editable`, `${reply} textarea[name="body"]`],
    open: '.conv-reply',
    recipients: [
      `${reply} select:is([name="to"],[name="to_email[]"],[name="cc[]"],[name="bcc[]"])`,
    ],
  },
  note: {
    editor: ['.conv-note-block .note-editable', '.conv-note-block textarea[name="body"]'],
    open: '.conv-add-note',
  },
};

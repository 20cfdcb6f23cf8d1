import type { Helpdesk, Place } from './helpdesk';

const sender: Place = { in: '.gD[email]', attribute: 'email' };

export const gmail: Helpdesk = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  seen: '2026-11-27, Briskine gmail.js and code of other public extensions',
  ticket: /^\/mail\/[^#]*#(?:[^/]+\/)+([A-Za-z]{16,}|[0-9a-f]{16})(?:\?|$)/,
  // Conversations that were left stay in the page for a while.
  panel: '[role="main"]',
  requester: { email: [sender], name: [{ in: '.gD[email]', attribute: 'name' }] },
  // `Subject - agent@acme.com - Acme Mail`: the subject is anybody's, so only the end counts.
  agent: [{ in: 'head > title', pattern: / - ([^\s]+@[^\s]+) - [^@]*$/ }],
  people: [sender, { in: '.g2[email]', attribute: 'email' }],
  words: '.a3s',
  message: { in: '[data-message-id], [data-legacy-message-id]', from: sender },
  quoted: '.a3s :is(blockquote,.gmail_quote,.gmail_quote_container)',
  reply: {
    editor: ['[g_editable="true"]', '[role="textbox"][contenteditable="true"]'],
    recipients: [
      {
        in: ':is([name="to"],[name="cc"],[name="bcc"]) [role="option"][data-hovercard-id]',
        attribute: 'data-hovercard-id',
      },
    ],
  },
};

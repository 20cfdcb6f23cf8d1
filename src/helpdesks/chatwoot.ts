import type { Helpdesk } from './helpdesk';

const email = 'a[href^="mailto:"]:has(> [title*="@"])';

export const chatwoot: Helpdesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  mark: '.message-bubble-container[data-message-id]',
  seen: '2026-11-27, chatwoot/chatwoot: ContactInfo.vue, ContactInfoRow.vue, Message.vue, Base.vue',
  ticket: /^\/app\/accounts\/\d+\/(?:.*\/)?conversations\/(\d+)/,
  requester: {
    // In a chat it is what the visitor says, and the reply goes to the chat.
    email: [{ in: email, attribute: 'href', claimed: /^/ }],
    name: [`div:has(> h3[title]):has(a[href*="/contacts/"]) > h3[title]`],
  },
  // Both sides: neither may name a contact. A customer's stand on the left.
  words: '.message-bubble-container .left-bubble',
  quoted: '.message-bubble-container blockquote',
  reply: {
    editor: [
      '.reply-box:not(.is-private) [contenteditable="true"]',
      '.reply-box:not(.is-private) textarea',
    ],
  },
  note: {
    editor: ['.reply-box.is-private [contenteditable="true"]', '.reply-box.is-private textarea'],
  },
};

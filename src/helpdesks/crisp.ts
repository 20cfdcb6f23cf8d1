import type { Helpdesk } from './helpdesk';

export const crisp: Helpdesk = {
  id: 'crisp',
  name: 'Crisp',
  hosts: ['app.crisp.chat'],
  seen: '2026-11-27, kidGodzilla/crisp-chat-extension and code of other public extensions and user scripts',
  ticket: /^\/website\/[\w-]+\/inbox\/(session_[\w-]+)/,
  requester: {
    // Without an address it invites to set one.
    // In a chat it is what the visitor says, and the reply goes to the chat.
    email: [
      {
        in: '.c-conversation-profile__email:not(.c-conversation-profile__email--not-set)',
        claimed: /^/,
      },
    ],
    name: ['.c-conversation-profile__name', '.c-conversation-profile__nickname'],
  },
  words: '.c-conversation-box-content-message--user',
  quoted: '.c-conversation-box-content-message blockquote',
  reply: { editor: ['.c-conversation-box-field__field-composer-field'] },
};

import type { Helpdesk } from './helpdesk';

export const crisp: Helpdesk = {
  id: 'crisp',
  name: 'Crisp',
  hosts: ['app.crisp.chat'],
  seen: '2026-11-27, code of public extensions and user scripts',
  ticket: /^\/website\/[\w-]+\/inbox\/(session_[\w-]+)/,
  requester: { email: ['.c-conversation-profile__email'] },
  reply: { editor: ['.c-conversation-box-field__field-composer-field'] },
};

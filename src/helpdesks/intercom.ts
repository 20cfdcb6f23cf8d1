import type { Helpdesk } from './helpdesk';

/** Where its sidebar has the e-mail address is not known from public sources. */
export const intercom: Helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  seen: '2026-11-27, caesarHQ/cx-copilot and other public extensions',
  ticket: /^\/a\/(?:inbox|apps)\/(?:.*\/)?conversations?\/(\d+)/,
  requester: { email: [], name: ['[data-inbox-conversation-header-title]'] },
  reply: {
    editor: [
      '[data-conversation-reply-composer] [contenteditable="true"]',
      '.embercom-prosemirror-composer-editor[contenteditable="true"]',
    ],
  },
};

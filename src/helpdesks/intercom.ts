import type { Helpdesk } from './helpdesk';

/**
 * Where its sidebar has the e-mail address is not known from public sources: of the inbox before this
 * one it was, of today's only the name of a conversation.
 */
export const intercom: Helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  seen: '2026-11-27, caesarHQ/cx-copilot, Support Copilot (2026) and other public extensions',
  ticket: /^\/a\/(?:inbox|apps)\/(?:.*\/)?conversations?\/(\d+)/,
  requester: { email: [], name: ['[data-inbox-conversation-header-title]'] },
  // Who wrote which part of it is told by where it stands on the screen, and by nothing else.
  words:
    '[data-testid="conversation-stream-scroll-container"],[data-conversation-stream],[class*="conversation-stream"]',
  quoted: ':is([data-part-group-id],[class*="content-part"]) :is(blockquote,.gmail_quote)',
  reply: {
    editor: [
      '[data-conversation-reply-composer] [contenteditable="true"]',
      '.embercom-prosemirror-composer-editor[contenteditable="true"]',
    ],
  },
};

import { generic } from './generic';
import type { Helpdesk } from './helpdesk';

/** Where its sidebar has the customer's address is not known from public sources. */
export const helpScout: Helpdesk = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  seen: '2026-11-27, caesarHQ/cx-copilot (2023) and two public agents which drive its pages',
  ticket: /^\/conversation\/(\d+)/,
  requester: { email: [] },
  words: 'ol[aria-label="Thread Items"] [id^="thread-"].is-customer',
  reply: {
    editor: [
      '[role="textbox"][aria-label="Reply Editor"]',
      '[data-cy="ConvoEditor"]',
      '.redactor_editor',
      ...generic.reply.editor,
    ],
    open: '[data-testid="reply-button"], #navReply',
  },
};

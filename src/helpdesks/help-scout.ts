import { generic } from './generic';
import type { Helpdesk } from './helpdesk';

/** Its editor was seen in 2023; where the address is today is not known from public sources. */
export const helpScout: Helpdesk = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  seen: '2026-11-27, caesarHQ/cx-copilot (2023) and links in public repositories',
  ticket: /^\/conversation\/(\d+)/,
  requester: { email: [] },
  reply: { editor: ['.redactor_editor', ...generic.reply.editor], open: '#navReply' },
};

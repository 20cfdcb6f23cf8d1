import type { Helpdesk } from './helpdesk';

export const freshdesk: Helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  seen: '2026-11-27, wpbean/EDD-API-Chrome-Extension and public user scripts',
  ticket: /^\/a\/tickets\/(\d+)/,
  requester: {
    email: ['[data-test-id="requester-info-contact-email"] .info-details-content'],
  },
  reply: { editor: ['.fr-element[contenteditable="true"]'] },
};

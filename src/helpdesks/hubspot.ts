import type { Helpdesk } from './helpdesk';

/** Where its sidebar has the e-mail address is not known from public sources. */
export const hubspot: Helpdesk = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com'],
  seen: '2026-11-22, code of public extensions',
  ticket: /^\/live-messages\/\d+\/inbox\/(\d+)/,
  requester: { email: [] },
  reply: { editor: ['[data-test-id="rte-content"]'] },
};

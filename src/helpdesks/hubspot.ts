import type { Helpdesk } from './helpdesk';

/** `data-test-id` in the help desk and the inbox, `data-selenium-test` on older records. */
const contact = (what: string) =>
  `:is([data-test-id="contact-chicklet-${what}"],[data-selenium-test="contact-chicklet-${what}"])`;

export const hubspot: Helpdesk = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: [
    'app.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-eu1.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  seen: '2026-11-27, clockify/browser-extension hubspot.js, StephenShawBepoz/browserscripts and code of other public extensions',
  // The inbox, the help desk, and the record of a ticket, whose type is 0-5.
  ticket:
    /^\/(?:live-messages\/\d+\/inbox|help-desk\/\d+\/(?:[^?#]*\/)?ticket|contacts\/\d+\/(?:record\/0-5|ticket))\/(\d+)/,
  // Whoever is associated with the ticket has a card in its sidebar.
  requester: { sole: true, email: [contact('email')], name: [contact('title-link')] },
  // Who wrote which message of it is not known.
  words: '[data-test-id="AgentThreadHistory"],[data-test-id="inbox-thread-loaded"]',
  reply: { editor: ['[data-test-id="rte-content"]'] },
};

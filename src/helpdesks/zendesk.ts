import type { Helpdesk } from './helpdesk';

const composers = [
  '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  '[data-test-id="omnicomposer-plain-text-ckeditor"]',
];
/** One composer writes both; beside it stands which. The word begins alike in most languages. */
const internal =
  '#main_panes > :has([data-test-id="omnichannel-channel-switcher-button"][aria-label*="intern" i])';

export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  seen: '2026-11-27, code of public extensions and browser tests for the Agent Workspace, pixiebrix-extension#7683',
  ticket: /^\/agent\/tickets\/(\d+)/,
  // The panes of all open tickets stay in the page.
  panel: '#main_panes > *',
  requester: {
    withName: true,
    email: ['[data-test-id="customer-context-pane"]'],
    name: ['[data-test-id="ticket-system-field-requester-select"]'],
  },
  people: ['[data-test-id="ticket-fields-collaborators"]'],
  words: '[data-test-id="omni-log-item-message"][type="end-user"]',
  quoted: '[data-test-id="omni-log-item-message"] :is(blockquote,.gmail_quote)',
  reply: { editor: composers.map((composer) => `${composer}:not(${internal} *)`) },
  note: { editor: composers.map((composer) => `${internal} ${composer}`) },
};

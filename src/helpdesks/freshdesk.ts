import type { Helpdesk } from './helpdesk';

export const freshdesk: Helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  seen: '2026-11-27, user scripts: bubbleupdotnet/freshdesk (requester), kcgthb/tampermonkey-userscripts (To and Cc), Sidecar Auto Draft (messages, reply)',
  ticket: /^\/a\/tickets\/(\d+)/,
  requester: {
    email: ['[data-test-id="requester-info-contact-email"] .info-details-content'],
  },
  people: ['.emails-info'],
  // Who wrote which message of it is not known.
  words: '.text__content',
  quoted: '.text__content :is(blockquote,.gmail_quote,.yahoo_quoted,.freshdesk_quote)',
  reply: {
    editor: ['.fr-element[contenteditable="true"]'],
    open: 'button[data-test-id="ticket-action-reply"]',
  },
};

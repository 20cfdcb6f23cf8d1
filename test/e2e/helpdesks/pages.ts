import type { Ticket } from '../../../src/messages/ticket';
import { customer, subscription, transaction } from '../content/ids';

const maria = { email: 'maria.keller@example.com', name: 'Maria Keller' };
const closed = { open: false, recipients: null };
const open = { open: true, recipients: null };
const toMaria = { open: true, recipients: [maria.email] };
const toBoth = { open: true, recipients: [maria.email, 'tom@example.net'] };
/** What a message says, quotes and signs with. */
const hostile = [subscription, 'victim@example.org', transaction, 'maria@private.example'];

/** The captured pages, where each was, and all that may be read from it. */
export const pages: readonly { name: string; url: string; expected: Ticket }[] = [
  page('zendesk', 'https://acme.zendesk.com/agent/tickets/34', {
    number: '34',
    requester: maria,
    people: ['tom@example.net'],
    inWordsOnly: [subscription, 'victim@example.org', transaction],
  }),
  page('intercom', 'https://app.intercom.com/a/inbox/abc/inbox/all/conversation/215', {
    number: '215',
    requester: null,
    people: ['other@example.org', 'maria.keller@example.com', 'tom@example.net'],
    inWordsOnly: [...hostile, 'lena@acme.example'],
  }),
  page('help-scout', 'https://secure.helpscout.net/conversation/215/12?viewId=1', {
    number: '215',
    requester: maria,
    people: ['support@acme.example'],
    inWordsOnly: [transaction, 'victim@example.org'],
    reply: closed,
  }),
  page('front', 'https://app.frontapp.com/open/cnv_55c8c149', {
    number: 'cnv_55c8c149',
    requester: null,
    people: ['maria.keller@example.com', 'support@acme.example', 'tom@example.net'],
  }),
  page('freshdesk', 'https://acme.freshdesk.com/a/tickets/34', {
    number: '34',
    requester: { ...maria, name: null },
    people: ['support@acme.example', 'tom@example.net'],
    // The note is a message of the ticket too: by whom is not known.
    inWordsOnly: [...hostile, customer],
    reply: closed,
  }),
  page('gmail', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrTpXqVbNwHkLmPzRsTvWxYz', {
    number: 'FMfcgzQbdrTpXqVbNwHkLmPzRsTvWxYz',
    requester: maria,
    people: ['support@acme.example', 'tom@example.net'],
    agent: ['lena@acme.example'],
    inWordsOnly: [subscription, 'victim@example.org', transaction],
    reply: toBoth,
  }),
  page('outlook', 'https://outlook.office.com/mail/inbox/id/AAQkADAwATM0MDAAMi1iZTEy%3D', {
    number: 'AAQkADAwATM0MDAAMi1iZTEy%3D',
    requester: maria,
    people: ['lena@acme.example', 'support@acme.example', 'tom@example.net'],
    inWordsOnly: [subscription, 'victim@example.org', transaction],
  }),
  page('hubspot', 'https://app.hubspot.com/help-desk/12/view/56/ticket/567', {
    number: '567',
    requester: maria,
    inWordsOnly: [
      'support@acme.example',
      'tom@example.net',
      subscription,
      'victim@example.org',
      transaction,
      'maria@private.example',
    ],
  }),
  page('gorgias', 'https://acme.gorgias.com/app/views/1384557/34', {
    number: '34',
    requester: maria,
    claimed: true,
    inWordsOnly: [subscription, 'victim@example.org', 'other@example.org', 'lena@acme.example'],
  }),
  page('crisp', 'https://app.crisp.chat/website/1b2c-3d/inbox/session_9f8e/', {
    number: 'session_9f8e',
    requester: maria,
    claimed: true,
    inWordsOnly: ['victim@example.org', subscription, transaction, 'maria@private.example'],
  }),
  page('chatwoot', 'https://chat.acme.example/app/accounts/1/inbox/2/conversations/34', {
    number: '34',
    requester: maria,
    claimed: true,
    inWordsOnly: [subscription, 'victim@example.org', transaction],
  }),
  page('zammad', 'https://help.acme.example/#ticket/zoom/8', {
    number: '8',
    requester: maria,
    people: ['tom@example.net'],
    agent: ['support@acme.example'],
    inWordsOnly: [subscription, 'victim@example.org', transaction],
    reply: toBoth,
  }),
  page('freescout', 'https://help.acme.example/conversation/1?folder_id=2', {
    number: '1',
    requester: maria,
    people: ['m.keller@example.net', 'tom@example.net'],
    agent: ['support@acme.example', 'billing@acme.example'],
    inWordsOnly: [subscription, 'victim@example.org', transaction],
    reply: toBoth,
  }),
  page('osticket', 'https://help.acme.example/scp/tickets.php?id=1', {
    number: '1',
    requester: maria,
    agent: ['support@acme.example'],
    inWordsOnly: [subscription, 'm.keller+billing@example.org', 'victim@example.org', transaction],
    reply: toMaria,
  }),
  page('request-tracker', 'https://rt.acme.example/Ticket/Display.html?id=12', {
    number: '12',
    requester: maria,
    people: ['tom@example.net'],
    inWordsOnly: [subscription, 'victim@example.org', transaction],
    reply: closed,
  }),
  page('request-tracker-reply', 'https://rt.acme.example/Ticket/Update.html?Action=Respond;id=12', {
    helpdesk: 'request-tracker',
    number: '12',
    requester: null,
    people: ['maria.keller@example.com', 'tom@example.net'],
    reply: toMaria,
  }),
  page(
    'jira-service-management',
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1/HELP-12',
    {
      number: 'HELP-12',
      requester: { ...maria, name: null },
      claimed: true,
      agent: ['agent@acme.example'],
      inWordsOnly: [...hostile, 'lena@acme.example'],
    },
  ),
  page('salesforce', 'https://acme.lightning.force.com/lightning/r/Case/5005g00000AbCdEFGH/view', {
    number: '5005g00000AbCdEFGH',
    requester: maria,
    inWordsOnly: hostile,
  }),
  page('generic', 'https://mail.acme.example/?_task=mail&_uid=1', {
    number: null,
    requester: maria,
    people: ['agent@acme.example'],
    reply: closed,
  }),
];

/** What is not said is empty; the reply is open. */
function page(name: string, url: string, said: Partial<Ticket> & Pick<Ticket, 'requester'>) {
  const nothing = {
    number: null,
    possible: [],
    claimed: false,
    people: [],
    agent: [],
    inWordsOnly: [],
    reply: open,
  };
  return { name, url, expected: { helpdesk: name, ...nothing, ...said } };
}

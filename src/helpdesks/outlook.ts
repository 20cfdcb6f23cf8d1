import type { Helpdesk } from './helpdesk';

const from = labelled('span', 'From: ', 'Von: ', 'De : ', 'De: ', 'Da: ', 'Van: ');
const to = labelled('div', 'To: ', 'Cc: ', 'An: ', 'À : ', 'Para: ', 'A: ', 'Aan: ');
/** A name alone, without the address that it is of. */
const claimed = /^[^<]*$/;
const body =
  ':is([aria-label="Message body" i],[aria-label="Nachrichtentext" i],[role="document"])';

export const outlook: Helpdesk = {
  id: 'outlook',
  name: 'Outlook',
  hosts: [
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
  ],
  seen: '2026-11-27, Briskine outlook.js and code of other public extensions',
  ticket: /^\/mail\/(?:.*\/)?id\/([^/?#]+)/,
  requester: {
    email: [
      { in: from, claimed },
      { in: from, attribute: 'aria-label', claimed },
    ],
    name: [{ in: from, pattern: /^([^<]+)/ }],
  },
  people: [from, to],
  words: body,
  message: { in: '[aria-label="Email message" i]', from },
  quoted: `${body} :is(blockquote,[id$="divRplyFwdMsg"],[id$="divRplyFwdMsg"] ~ *,[id$="appendonsend"] ~ *)`,
  reply: { editor: ['[role="main"] [contenteditable="true"][aria-multiline="true"]'] },
};

function labelled(element: string, ...starts: string[]): string {
  return `[role="main"] ${element}:is(${starts.map((start) => `[aria-label^="${start}" i]`).join()})`;
}

import type { Helpdesk } from './helpdesk';

/** What the one who wrote is called beside a name, in a few languages. */
const names =
  'requester,requested by,requestor,customer,sender,from,reporter,anfragender,anfragesteller,kunde,absender,von,demandeur,client,expéditeur,de,solicitante,cliente,remitente,da,mittente,richiedente,aanvrager,klant,afzender,van'.split(
    ',',
  );
const label = new RegExp(`^\\W*(?:${names.join('|')})\\W*$`, 'i');
const region = `:is(aside,section,fieldset,[role=complementary],[role=region],[role=group]):is(${names
  .map((name) => `[aria-label="${name}" i]`)
  .join()})`;
/** The second of a pair. */
const rows = 'dt + dd, th + td, [role=rowheader] + *';
/** Of Roundcube, and the line that it shows instead until its rows are asked for. */
const header = 'body.task-mail #message-header';
const headerRows = `${header} .header-title + .header`;
const summary = `${header} .header-summary .adr`;
/** Nobody knows whether it is part of a message, or somebody's name. */
const claimed = /^/;
const named = /^\s*"?([^<@"\n]+?)"?\s*(?:<|\n|$)/;

/**
 * Any other page. A requester is known only where the page's own structure says so, and says so of
 * one address: addresses in text may be anybody's, and the text may be written by anybody. Rows are in
 * mails too, as every contact form writes them.
 */
export const generic: Helpdesk = {
  id: 'generic',
  name: '',
  hosts: [],
  seen: '2026-11-27, Roundcube 1.6.5 and WAI-ARIA',
  ticket: /^/,
  requester: {
    email: [
      `${region} a[href^="mailto:" i]`,
      { in: headerRows, label },
      summary,
      { in: region, claimed },
      { in: rows, label, claimed },
    ],
    name: [
      `${region} strong`,
      { in: `${headerRows}, ${rows}`, label, pattern: named },
      { in: summary, pattern: named },
    ],
  },
  // What may be somebody's message.
  quoted:
    'iframe,article,blockquote,[role=article],[role=document],[role=feed],[role=log],[class*=message i]:not(body),[class*=comment i]:not(body),[class*=thread i]:not(body),[class*=body i]:not(body),[class*=quote i]:not(body)',
  reply: {
    editor: [
      'textarea',
      '[contenteditable=""]',
      '[contenteditable="true"]',
      '[contenteditable="plaintext-only"]',
    ],
    recipients: [
      ':is(input,textarea):is([name="to"],[name="cc"],[name="bcc"],[name="_to"],[name="_cc"],[name="_bcc"])',
    ],
  },
};

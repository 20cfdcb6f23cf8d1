import type { Helpdesk } from './helpdesk';

const header = '.article-meta-row .article-meta-value';

export const zammad: Helpdesk = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['*.zammad.com'],
  mark: '[id^="content_permanent_TicketZoom"]',
  seen: '2026-11-27, zammad/zammad: article_view.jst.eco, article_new.jst.eco, widget/user.jst.eco',
  ticket: /#ticket\/zoom\/(\d+)/,
  // Each open ticket keeps its part of the page.
  panel: '[id^="content_permanent_"]',
  requester: {
    email: [
      { in: '.sidebar[data-tab="customer"] a[href^="mailto:"]', attribute: 'href' },
      // Of what was not written as a mail this is the name of an account.
      {
        in: '.ticket-article-item.customer .article-meta-row:first-child .article-meta-value',
        claimed: /^/,
      },
    ],
    name: ['.sidebar[data-tab="customer"] h3[title]'],
  },
  agent: ['.ticket-article-item.agent .article-meta-row:first-child .article-meta-value'],
  people: [`.ticket-article-item ${header}`],
  words: '.ticket-article-item.customer .richtext-content',
  quoted: '.ticket-article-item .richtext-content blockquote',
  reply: {
    editor: ['.article-add.is-public [data-name="body"]'],
    open: '.ticket-article-item.customer a[data-type="emailReply"]',
    recipients: ['.article-add.is-public [name="to"]', '.article-add.is-public [name="cc"]'],
  },
  note: { editor: ['.article-add.is-internal [data-name="body"]'] },
};

import type { Helpdesk } from './helpdesk';

const reporter = '[data-testid="issue.views.field.user.reporter"]';
/** The description is the customer's; who wrote a comment is told by name only. */
const words =
  ':is([data-testid="issue.views.field.rich-text.description"],[data-testid="issue.activity.comments-list"])';

/**
 * It shows a reporter's address only where there is no name: of customers of the portal. They may also
 * have given themselves an address as their name.
 */
export const jiraServiceManagement: Helpdesk = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  seen: '2026-11-27, Briskine editor-site.js, ritaschaff/liferay-jira-userscript and code of other public extensions',
  ticket: /^\/(?:browse|jira\/servicedesk\/.*)\/([A-Z][A-Z0-9_]+-\d+)/,
  requester: { email: [{ in: reporter, claimed: /^/ }], name: [reporter] },
  agent: ['[data-testid="issue.views.field.user.assignee"]'],
  words,
  quoted: `${words} blockquote`,
  // Where a new comment is written. The description and the comments before it have editors too.
  reply: {
    editor: ['[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]'],
  },
};

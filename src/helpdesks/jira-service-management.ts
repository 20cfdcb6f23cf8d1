import type { Helpdesk } from './helpdesk';

/** It shows a reporter's address only where there is no name: of customers of the portal. */
export const jiraServiceManagement: Helpdesk = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  seen: '2026-11-27, Briskine editor-site.js and code of public extensions',
  ticket: /^\/(?:browse|jira\/servicedesk\/.*)\/([A-Z][A-Z0-9_]+-\d+)/,
  requester: {
    email: ['[data-testid="issue.views.field.user.reporter"]'],
    name: ['[data-testid="issue.views.field.user.reporter"]'],
  },
  agent: ['[data-testid="issue.views.field.user.assignee"]'],
  reply: { editor: ['.ProseMirror[contenteditable="true"]'] },
};

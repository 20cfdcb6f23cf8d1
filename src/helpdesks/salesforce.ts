import { generic } from './generic';
import type { Helpdesk } from './helpdesk';

export const salesforce: Helpdesk = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  hosts: ['*.lightning.force.com'],
  seen: '2026-11-27, code of public extensions and tests for Lightning Experience',
  ticket: /^\/lightning\/r\/(?:Case\/)?(500[A-Za-z0-9]{12,15})/,
  // The console keeps the tabs of all open cases in the page.
  panel: '[role="tabpanel"]',
  requester: {
    email: [field('ContactEmail'), field('SuppliedEmail')],
    name: [field('ContactId'), field('SuppliedName')],
  },
  // Who wrote which item of the feed is told by name only.
  words: `.feeditemcontent,.caseCommentBody,.caseCommentText,${field('Description')}`,
  quoted: '.feeditemcontent :is(blockquote,.gmail_quote)',
  reply: { editor: ['iframe[title="CK Editor Container"]', ...generic.reply.editor] },
};

function field(name: string): string {
  return `[data-target-selection-name="sfdc:RecordField.Case.${name}"] :is(dd,.test-id__field-value)`;
}

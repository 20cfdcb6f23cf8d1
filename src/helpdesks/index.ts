import { chatwoot } from './chatwoot';
import { crisp } from './crisp';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { gmail } from './gmail';
import { gorgias } from './gorgias';
import { helpScout } from './help-scout';
import type { Helpdesk } from './helpdesk';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jiraServiceManagement } from './jira-service-management';
import { osticket } from './osticket';
import { outlook } from './outlook';
import { requestTracker } from './request-tracker';
import { salesforce } from './salesforce';
import { zammad } from './zammad';
import { zendesk } from './zendesk';

/** The helpdesks whose pages are known; on any other page `generic` does what can be done. */
export const helpdesks: readonly Helpdesk[] = [
  zendesk,
  intercom,
  helpScout,
  front,
  freshdesk,
  gmail,
  outlook,
  hubspot,
  gorgias,
  crisp,
  chatwoot,
  zammad,
  freescout,
  osticket,
  requestTracker,
  jiraServiceManagement,
  salesforce,
];

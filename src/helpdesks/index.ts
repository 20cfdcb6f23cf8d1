import type { Helpdesk } from './helpdesk';

/** Every helpdesk that Portage knows. */
export const helpdesks: readonly Helpdesk[] = [];

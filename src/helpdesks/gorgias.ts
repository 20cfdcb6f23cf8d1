import { generic } from './generic';
import type { Helpdesk } from './helpdesk';

/** No more than its addresses is known from public sources. */
export const gorgias: Helpdesk = {
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['*.gorgias.com'],
  seen: '2026-11-22, code of public extensions',
  ticket: /^\/app\/ticket\/(\d+)/,
  requester: { email: [] },
  reply: generic.reply,
};

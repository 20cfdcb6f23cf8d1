import { generic } from './generic';
import type { Helpdesk } from './helpdesk';

/** No more than its addresses is known from public sources. */
export const front: Helpdesk = {
  id: 'front',
  name: 'Front',
  hosts: ['app.frontapp.com'],
  seen: '2026-11-27, links in public repositories and dev.frontapp.com',
  ticket: /^\/open\/((?:cnv|msg)_[a-z0-9]+)/,
  requester: { email: [] },
  reply: generic.reply,
};

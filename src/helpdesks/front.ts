import { generic } from './generic';
import type { Helpdesk } from './helpdesk';

/** No more than its addresses is known from public sources. */
export const front: Helpdesk = {
  id: 'front',
  name: 'Front',
  hosts: ['app.frontapp.com'],
  seen: '2026-11-27, links in public repositories and dev.frontapp.com',
  // A link to a conversation, or where it lies: below a folder or an inbox, of which some are numbers too.
  ticket:
    /^\/(?:open|conversations|inboxes\/(?:[^/?#]+\/)+(?!folders|views|teammates)[a-z_-]+)\/((?:cnv|msg)_[a-z0-9]+|\d{6,})(?:[/?#]|$)/,
  requester: { email: [] },
  reply: generic.reply,
};

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpdesks } from '@/helpdesks';
import { generic } from '@/helpdesks/generic';

const all = [...helpdesks, generic];

describe('the helpdesks', () => {
  it('have names of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !/^[a-z-]{2,40}$/.test(id))).toEqual([]);
  });

  it('are listed, each file of them', () => {
    const notOne = ['generic.ts', 'helpdesk.ts', 'index.ts', 'reply-apart.ts'];
    const files = readdirSync(new URL('../../../src/helpdesks', import.meta.url));
    expect(files.filter((file) => !notOne.includes(file))).toHaveLength(helpdesks.length);
  });

  it.each(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk] as const))(
    '%s is known by a host or a mark, dated, and says where a reply is written',
    (_, { hosts, mark, seen, reply }) => {
      expect(hosts.length > 0 || mark !== undefined).toBe(true);
      expect(seen).toMatch(/^20\d\d-\d\d-\d\d, .{10,}/);
      expect(reply.editor.length).toBeGreaterThan(0);
    },
  );

  it.each(helpdesks.flatMap(({ id, hosts }) => hosts.map((host) => [id, host])))(
    '%s has a host of its own, never all of the web: %s',
    (_, host) => {
      expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    },
  );
});

const addresses: readonly [string, string, string | null][] = [
  ['zendesk', '/agent/tickets/34', '34'],
  ['zendesk', '/agent/filters/34', null],
  ['intercom', '/a/inbox/abc/inbox/shared/all/conversation/215?view=List', '215'],
  ['intercom', '/a/apps/abc/inbox/inbox/all/conversations/215', '215'],
  ['intercom', '/a/apps/abc/settings', null],
  ['help-scout', '/conversation/215/12?folderId=3', '215'],
  ['intercom', '/a/inbox/conversation/215', '215'],
  ['front', '/open/cnv_55c8c149', 'cnv_55c8c149'],
  ['front', '/conversations/cnv_55c8c149', 'cnv_55c8c149'],
  ['front', '/inboxes/teams/folders/7256583/unassigned/120537545061', '120537545061'],
  ['front', '/inboxes/teams/views/9523270/open/26322453318?x=1', '26322453318'],
  ['front', '/inboxes/teammates/20999898/inbox/all/117421069338', '117421069338'],
  ['front', '/inboxes/shared/support/open/121516198', '121516198'],
  ['front', '/inboxes/teams/folders/7256583/unassigned', null],
  ['front', '/inboxes/teams/folders/7256583', null],
  ['front', '/inboxes/teams/views/9523270', null],
  ['front', '/inboxes/teammates/20999898', null],
  ['freshdesk', '/a/tickets/34', '34'],
  ['freshdesk', '/a/tickets/filters/all', null],
  [
    'gmail',
    '/mail/u/0/#inbox/FMfcgzQbdrTpXqVbNwHkLmPzRsTvWxYz',
    'FMfcgzQbdrTpXqVbNwHkLmPzRsTvWxYz',
  ],
  ['gmail', '/mail/u/0/#search/from%3Amaria/FMfcgzQbdrTpXqVb', 'FMfcgzQbdrTpXqVb'],
  ['gmail', '/mail/u/0/#inbox', null],
  ['gmail', '/mail/u/0/#search/subscriptionquestion', null],
  ['outlook', '/mail/inbox/id/AAQkADAw%3D', 'AAQkADAw%3D'],
  ['outlook', '/mail/inbox', null],
  ['hubspot', '/live-messages/12/inbox/34', '34'],
  ['hubspot', '/help-desk/12/view/56/ticket/34?messageId=7', '34'],
  ['hubspot', '/help-desk/12/view/search/ticket/34/thread/9#notes', '34'],
  ['hubspot', '/help-desk/12/view/56', null],
  ['hubspot', '/contacts/12/record/0-5/34', '34'],
  ['hubspot', '/contacts/12/ticket/34/', '34'],
  ['hubspot', '/contacts/12/record/0-1/34', null],
  ['gorgias', '/app/ticket/34', '34'],
  ['gorgias', '/app/views/1384557/34', '34'],
  ['gorgias', '/app/views/1384557', null],
  ['crisp', '/website/1b-2c/inbox/session_9f-8e/', 'session_9f-8e'],
  ['chatwoot', '/app/accounts/1/conversations/34', '34'],
  ['chatwoot', '/app/accounts/1/inbox/2/conversations/34', '34'],
  ['chatwoot', '/app/accounts/1/contacts/34', null],
  ['zammad', '/#ticket/zoom/8', '8'],
  ['zammad', '/#ticket/zoom/8/21', '8'],
  ['zammad', '/#ticket/view/my_assigned', null],
  ['freescout', '/conversation/1?folder_id=2', '1'],
  ['freescout', '/helpdesk/conversation/1', '1'],
  ['osticket', '/scp/tickets.php?id=1#reply', '1'],
  ['osticket', '/support/scp/tickets.php?a=search&id=12', '12'],
  ['osticket', '/scp/tickets.php?uid=1', null],
  ['request-tracker', '/Ticket/Display.html?id=12', '12'],
  ['request-tracker', '/rt/Ticket/Update.html?Action=Respond;id=12', '12'],
  ['request-tracker', '/Ticket/Update.html?QuoteTransaction=5&id=12', '12'],
  ['request-tracker', '/User/Summary.html?id=12', null],
  ['jira-service-management', '/browse/HELP-12', 'HELP-12'],
  ['jira-service-management', '/jira/software/c/projects/DEV/boards/1', null],
  ['salesforce', '/lightning/r/Case/5005g00000AbCdEFGH/view', '5005g00000AbCdEFGH'],
  ['salesforce', '/lightning/r/5005g00000AbCdEFGH/view', '5005g00000AbCdEFGH'],
  ['salesforce', '/lightning/r/Contact/0035g00000AbCdEFGH/view', null],
];

describe('the address of a ticket', () => {
  it.each(addresses)('of %s: %s is %s', (id, address, number) => {
    const helpdesk = helpdesks.find((each) => each.id === id);
    expect(helpdesk?.ticket.exec(address)?.[1] ?? null).toBe(number);
  });
});

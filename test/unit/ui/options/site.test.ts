import { describe, expect, it } from 'vitest';
import { helpdesks } from '@/helpdesks';
import { enabledSites, hostedSites, notYetEnabled } from '@/ui/options/site';

const hosted = hostedSites(helpdesks);
const namesOf = (sites: readonly { name: string }[]) => sites.map(({ name }) => name);
const nameOf = (pattern: string) => pattern.slice('https://'.length, -2);
const rows = (enabled: readonly string[]) => enabledSites(enabled, { hosted, nameOf });

describe('the sites that Options offers', () => {
  it('are all hosted helpdesks that are known, and none that a company runs itself', () => {
    expect(namesOf(hosted)).toContain('HubSpot');
    expect(namesOf(hosted)).toContain('Jira Service Management');
    expect(namesOf(hosted)).not.toContain('Request Tracker');
  });

  it('have every address of a helpdesk: of Europe, of Asia', () => {
    const { patterns } = hosted.find(({ name }) => name === 'HubSpot') ?? {};
    expect(patterns).toContain('https://app-eu1.hubspot.com/*');
    for (const { hosts } of helpdesks) {
      for (const host of hosts) {
        expect(hosted.flatMap((site) => site.patterns)).toContain(`https://${host}/*`);
      }
    }
  });

  it('are offered until all of their addresses are enabled', () => {
    const intercom = ['https://app.intercom.com/*'];
    expect(namesOf(notYetEnabled(hosted, intercom))).toContain('Intercom');
    intercom.push('https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*');
    expect(namesOf(notYetEnabled(hosted, intercom))).not.toContain('Intercom');
    expect(namesOf(notYetEnabled(hosted, ['https://*.zendesk.com/*']))).not.toContain('Zendesk');
  });
});

describe('the sites that are enabled', () => {
  const intercom = [
    'https://app.intercom.com/*',
    'https://app.eu.intercom.com/*',
    'https://app.au.intercom.com/*',
  ];

  it('are one row where a helpdesk has several addresses, removed as one', () =>
    expect(rows([...intercom, 'https://help.acme.example/*'])).toEqual([
      { name: 'help.acme.example', patterns: ['https://help.acme.example/*'] },
      { name: 'Intercom', patterns: intercom },
    ]));

  it('are a row each where only some of them are', () =>
    expect(namesOf(rows(intercom.slice(1)))).toEqual([
      'app.au.intercom.com',
      'app.eu.intercom.com',
    ]));

  it('are called by their address where a helpdesk has one', () =>
    expect(namesOf(rows(['https://*.zendesk.com/*']))).toEqual(['*.zendesk.com']));
});

import { describe, expect, it } from 'vitest';
import { typedSite } from '@/ui/options/typed-site';

describe('the address of a site', () => {
  it.each([
    ['help.acme.com', 'https://help.acme.com/*'],
    [' https://Help.Acme.com/agent/tickets/1?x=2#y ', 'https://help.acme.com/*'],
    ['http://desk.internal.example', 'http://desk.internal.example/*'],
    ['*.acme.com', 'https://*.acme.com/*'],
    ['https://*.acme.com/*', 'https://*.acme.com/*'],
    ['http://localhost:3000', 'http://localhost/*'],
    ['192.168.1.20:8443', 'https://192.168.1.20/*'],
    ['hilfe.bücher.example', 'https://hilfe.xn--bcher-kva.example/*'],
  ])('%s becomes %s', (typed, pattern) => {
    expect(typedSite(typed)).toBe(pattern);
  });

  it.each([
    '',
    'acme',
    '*',
    '*.*',
    '*.com.*',
    'https://',
    'https://*/*',
    'ftp://acme.com',
    'javascript:alert(1)',
    'chrome://extensions',
    'someone@acme.com',
    'https://user:word@acme.com',
    'two words.com',
    '.acme.com',
    'acme..com',
  ])('“%s” is none', (typed) => {
    expect(typedSite(typed)).toBeNull();
  });
});

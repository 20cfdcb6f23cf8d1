import { describe, expect, it } from 'vitest';
import { sitePattern } from '@/messages/site-pattern';

describe('the match pattern of a site', () => {
  it.each([
    ['https://acme.zendesk.com', 'https://acme.zendesk.com/*'],
    ['http://localhost:3000', 'http://localhost/*'],
    ['https://192.168.1.20:8443', 'https://192.168.1.20/*'],
    ['https://[::1]:8443', 'https://[::1]/*'],
    ['https://hilfe.bücher.example:444', 'https://hilfe.xn--bcher-kva.example/*'],
  ])('of %s is %s, without a port', (origin, pattern) => {
    expect(sitePattern(origin)).toBe(pattern);
  });
});

import { describe, expect, it } from 'vitest';
import { firstError } from '../../run/command.mjs';

describe('firstError', () => {
  it('leaves the stack out', () => {
    const text = `Error: getaddrinfo EAI_AGAIN cdn.playwright.dev\n    at GetAddrInfoReqWrap\nError: getaddrinfo`;
    expect(firstError(text)).toBe('getaddrinfo EAI_AGAIN cdn.playwright.dev');
  });

  it('takes the last line where no error is named', () => {
    expect(firstError('Looking…\ndisk full\n')).toBe('disk full');
  });
});

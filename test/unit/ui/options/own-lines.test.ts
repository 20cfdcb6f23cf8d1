import { describe, expect, it } from 'vitest';
import { readOwnLines } from '@/ui/options/own-lines';

describe('the agent’s own addresses and domains', () => {
  it('are read one a line, once each', () => {
    expect(readOwnLines(' Support@Acme.com \n\nacme.com\r\n@acme.co.uk, support@acme.com')).toEqual(
      {
        own: ['support@acme.com', 'acme.com', '@acme.co.uk'],
        wrong: [],
      },
    );
  });

  it.each(['acme', 'acme.', '.com', 'a@b@c.com', 'https://acme.com', '-acme.com', '*.acme.com'])(
    '%s is neither',
    (line) => {
      expect(readOwnLines(`${line}\nacme.com`)).toEqual({ own: ['acme.com'], wrong: [line] });
    },
  );
});

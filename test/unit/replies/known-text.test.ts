import { describe, expect, it } from 'vitest';
import { givenName, knownText } from '@/replies/known-text';

describe('a text of Paddle in a reply', () => {
  it.each([
    ['Jane Doe', 'Jane Doe'],
    ['  Jane \n Doe ', 'Jane Doe'],
    ['Szabó Réka', 'Szabó Réka'],
    ['森 健二', '森 健二'],
    ['Acme Inc.', 'Acme Inc.'],
    ["O'Neil & Söhne (Wien)", "O'Neil & Söhne (Wien)"],
  ])('%j stands there as %j', (text, known) => expect(knownText(text)).toBe(known));

  it.each([
    null,
    '',
    '  ',
    'x'.repeat(81),
    'Win at https://evil.example',
    'www.evil.example',
    'jane@example.com',
    '<b>Jane</b>',
    'Jane [Doe]',
    'Jane {link}',
    'Jane\u202eenaJ',
    'Ja\u200bne',
    'Jane\u0000',
  ])('%j does not stand there', (text) => expect(knownText(text)).toBeNull());
});

describe('the given name', () => {
  it.each([
    ['Jane Doe', 'Jane'],
    ['Jane van Doe', 'Jane van Doe'],
    ['Jane Mary Doe', 'Jane'],
    ['Åsa Öberg', 'Åsa'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['Jane', 'Jane'],
    ['JANE DOE', 'JANE DOE'],
    ['Acme GmbH', 'Acme GmbH'],
    ['Acme Ltd', 'Acme Ltd'],
    ['The Company', 'The Company'],
    ['Acme 24 Shop', 'Acme 24 Shop'],
    ['J. Doe', 'J. Doe'],
    ['jane doe', 'jane doe'],
    ['森 健二', '森 健二'],
    ['One Two Three Four', 'One Two Three Four'],
  ])('of %s is %s', (name, given) => expect(givenName(name)).toBe(given));
});

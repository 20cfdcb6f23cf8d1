import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate, longestTemplate, placeholders } from '@/replies/check-template';

describe('a template', () => {
  it.each([
    'Here: {link}',
    '[Hi {name}, ]here it is: {link} – it is personal.',
    '{link}',
    'Line one\n[for {plan}, {amount} on {date}]\n{ link }',
    'プラン[「{plan}」]：{link} （…）',
  ])('is good as %j', (text) => expect(checkTemplate(text)).toEqual([]));

  it.each([
    ['', [['empty', 1, 1]]],
    [' \n ', [['empty', 1, 1]]],
    ['Here you are.', [['no-link', 1, 14]]],
    ['Here you are.\nBye', [['no-link', 2, 4]]],
    ['{link} and {link}', [['second-link', 1, 12]]],
    [
      '{link}\n{link}\n{link}',
      [
        ['second-link', 2, 1],
        ['second-link', 3, 1],
      ],
    ],
    ['[here: {link}]', [['optional-link', 1, 8]]],
    ['Hi {name}, {link}', [['not-optional', 1, 4]]],
    [
      '{amount} {date} {plan} {link}',
      [
        ['not-optional', 1, 1],
        ['not-optional', 1, 10],
        ['not-optional', 1, 17],
      ],
    ],
    ['[Hi {nmae}, ]{link}', [['unknown-placeholder', 1, 5]]],
    ['👋 [Hi {nmae}, ]{link}', [['unknown-placeholder', 1, 7]]],
    ['{link} {}', [['unknown-placeholder', 1, 8]]],
    ['Hi {name, {link}', [['open-brace', 1, 4]]],
    ['{link} {name', [['open-brace', 1, 8]]],
    [
      '{link} {na\nme}',
      [
        ['open-brace', 1, 8],
        ['stray-brace', 2, 3],
      ],
    ],
    ['name}\n{link}', [['stray-brace', 1, 5]]],
    [
      '[Hi {name}, {link}',
      [
        ['open-bracket', 1, 1],
        ['optional-link', 1, 13],
      ],
    ],
    ['Hi] {link}', [['stray-bracket', 1, 3]]],
    ['[Hi [{name}] {link}', [['nested-bracket', 1, 5]]],
    ['[see below] {link}', [['nothing-optional', 1, 1]]],
    ['[] {link}', [['nothing-optional', 1, 1]]],
    [
      '{link}{{name}}',
      [
        ['open-brace', 1, 7],
        ['not-optional', 1, 8],
        ['stray-brace', 1, 14],
      ],
    ],
    ['https://example.com', [['no-link', 1, 20]]],
  ] as const)('is refused as %j, with the place', (text, mistakes) => {
    const found = checkTemplate(text).map(({ kind, line, column }) => [kind, line, column]);
    expect(found).toEqual(mistakes);
  });

  it('is refused when it is no sentence any more', () => {
    const text = `{link}${'x'.repeat(longestTemplate)}`;
    expect(checkTemplate(text)).toEqual([{ kind: 'too-long', line: 1, column: 2001 }]);
  });

  it('that is good has one link and nothing that could be left over', () => {
    const piece = fc.constantFrom(
      ...placeholders.map((name) => `{${name}}`),
      '[',
      ']',
      '{',
      '}',
      ' a ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        if (checkTemplate(text).length > 0) return;
        const always = text.replaceAll(/\[[^\]]*\]/g, '');
        expect(always.match(/\{\w+\}/g)).toEqual(['{link}']);
        expect(text.split('{link}')).toHaveLength(2);
      }),
      { numRuns: 5_000 },
    );
  });
});

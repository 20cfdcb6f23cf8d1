import { describe, expect, it } from 'vitest';
import { fillTemplate } from '@/replies/fill-template';

describe('a filled template', () => {
  it.each([
    ['Hi {name}!', 'Hi Jane!'],
    ['[Hi {name}, ]the plan[ {plan}] ends.', 'Hi Jane, the plan ends.'],
    ['[For {plan}: ]here it is.', 'Here it is.'],
    ['[{name} and {plan}: ]here.', 'Here.'],
    ['here[ for {plan}] it is.', 'here it is.'],
    ['It costs {price}.', 'It costs 99,00 kr.'],
    ['It costs {price} today.', 'It costs 99,00 kr. today.'],
    ['a {nothing} b', 'a  b'],
  ])('of %j is %j', (template, text) => {
    const values = { name: 'Jane', plan: null, price: '99,00 kr.' };
    expect(fillTemplate(template, values, 'en')).toBe(text);
  });

  it('begins with the capital letter of its language', () => {
    expect(fillTemplate('[{plan} ]iyi', { plan: null }, 'tr')).toBe('İyi');
    expect(fillTemplate('[{plan} ]iyi', { plan: null }, 'en')).toBe('Iyi');
  });

  it('takes what a value holds as it is, braces and all', () => {
    expect(fillTemplate('{name}', { name: '{plan} [x] $&' }, 'en')).toBe('{plan} [x] $&');
  });
});

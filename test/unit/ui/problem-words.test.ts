import { beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '@/messages/problem';
import { problemWords } from '@/ui/problem-words';
import { readWords } from './catalogue';

beforeEach(() => readWords());

describe('what went wrong, in words', () => {
  it.each<[string, Problem, RegExp]>([
    [
      'names the permission and what it is for',
      { kind: 'permission-missing', permission: 'customer_portal_session.write' },
      /customer_portal_session\.write, which it takes to make portal links/,
    ],
    [
      'names both where either may be missing',
      { kind: 'permission-missing', permission: 'price.read or product.read' },
      /permission price\.read or product\.read, which it takes to show prices/,
    ],
    ['does without a name', { kind: 'permission-missing' }, /lacks a permission/],
    ['knows a code better than its kind', { kind: 'refused', code: 'entity_archived' }, /archived/],
    ['lets Paddle speak', { kind: 'refused', detail: 'No such thing.' }, /No such thing\./],
    ['says something of its own else', { kind: 'refused' }, /^Paddle refused\. See/],
    ['tells a legacy key from a wrong one', { kind: 'legacy-key' }, /legacy key/],
  ])('%s', (_name, problem, words) => {
    expect(problemWords(problem)).toMatch(words);
  });
});

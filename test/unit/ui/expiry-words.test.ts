import { beforeEach, expect, it } from 'vitest';
import { expiryWords } from '@/ui/expiry-words';
import { readWords } from './catalogue';

beforeEach(() => readWords());

it.each([
  [-1, 'The API key has expired.'],
  [0, 'The API key expires in less than a day.'],
  [1, 'The API key expires in 1 day.'],
  [9, 'The API key expires in 9 days.'],
])('with %d whole days left it is said so', (days, words) => {
  expect(expiryWords(days)).toBe(words);
});

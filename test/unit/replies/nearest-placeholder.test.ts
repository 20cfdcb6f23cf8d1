import { describe, expect, it } from 'vitest';
import { nearestPlaceholder } from '@/replies/nearest-placeholder';

describe('what was meant', () => {
  it.each([
    ['nmae', 'name'],
    ['Name', 'name'],
    ['first_name', null],
    ['plans', 'plan'],
    ['lnik', 'link'],
    ['url', null],
    ['amnt', 'amount'],
    ['dat', 'date'],
    ['', null],
    ['x', null],
    ['customer', null],
  ])('by {%s} is %s', (typed, meant) => expect(nearestPlaceholder(typed)).toBe(meant));
});

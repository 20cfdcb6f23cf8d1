import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  formatCountry,
  formatDate,
  formatDistance,
  formatHost,
  formatLanguage,
} from '@/ui/format';

const noon = new Date(2026, 10, 23, 12);

describe('days as people write them', () => {
  it('are written in the language asked for', () => {
    expect(formatDate('2026-12-03T12:00:00.123456Z', 'en-GB')).toBe('3 December 2026');
    expect(formatDate('2026-12-03T12:00:00Z', 'en-US')).toBe('December 3, 2026');
    expect(formatDate('2026-12-03T12:00:00Z', 'de')).toBe('3. Dezember 2026');
  });

  it('are shown as they came when they are no time', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
  });

  it.each([
    [new Date(2026, 10, 23, 23, 59), 'today'],
    [new Date(2026, 10, 24, 0, 1), 'tomorrow'],
    [new Date(2026, 10, 22, 23, 59), 'yesterday'],
    [new Date(2026, 11, 3, 1), 'in 10 days'],
    [new Date(2026, 10, 9, 23), '14 days ago'],
  ])('%s is %s at noon of 23 November', (time, words) => {
    expect(formatDistance(time.toISOString(), noon, 'en')).toBe(words);
  });

  it.each(['2027-11-23T12:00:00Z', 'soon'])('says no distance to %s', (time) => {
    expect(formatDistance(time, noon, 'en')).toBeNull();
  });

  it('counts as many midnights one way as the other', () => {
    const time = fc.date({ min: new Date(2000, 0), max: new Date(2100, 0), noInvalidDate: true });
    fc.assert(
      fc.property(time, time, (one, other) => {
        expect(daysBetween(one, other) + daysBetween(other, one)).toBe(0);
      }),
    );
  });
});

describe('names of places and languages', () => {
  it.each([
    ['SE', 'Sweden'],
    ['XX', 'XX'],
    ['not a code', 'not a code'],
  ])('the country %s is %s', (code, name) => {
    expect(formatCountry(code, 'en')).toBe(name);
  });

  it.each([
    ['pt-BR', 'Brazilian Portuguese'],
    ['_', '_'],
  ])('the language %s is %s', (tag, name) => {
    expect(formatLanguage(tag, 'en')).toBe(name);
  });

  it.each([
    ['https://acme.zendesk.com', 'acme.zendesk.com'],
    ['https://*.gorgias.com/*', '*.gorgias.com'],
    ['http://localhost/*', 'localhost'],
  ])('the host of %s is %s', (origin, host) => {
    expect(formatHost(origin)).toBe(host);
  });
});

import { describe, expect, it } from 'vitest';
import { languageTags } from '@/replies/language-tags';
import { writeDay } from '@/replies/write-facts';

describe('a day in a reply', () => {
  it.each([
    ['fr', '2027-03-01T12:00:00Z', '1er mars 2027'],
    ['fr-CA', '2027-03-01T12:00:00Z', '1er mars 2027'],
    ['fr', '2027-03-11T12:00:00Z', '11 mars 2027'],
    ['pt-BR', '2027-03-01T12:00:00Z', '1º de março de 2027'],
    ['pt', '2027-03-01T12:00:00Z', '1 de março de 2027'],
    ['it', '2027-03-01T12:00:00Z', '1º marzo 2027'],
    ['de', '2027-03-01T12:00:00Z', '1. März 2027'],
    ['ja', '2027-03-01T12:00:00Z', '2027年3月1日'],
  ])('in %s, %s is %s', (locale, time, written) => {
    expect(writeDay(time, locale)).toBe(written);
  });

  it.each(languageTags)('is written in %s', (tag) => {
    expect(writeDay('2027-03-09T12:00:00Z', tag)).toMatch(/9/);
  });

  it('is none where the time is none', () => {
    expect(writeDay('soon', 'en')).toBeNull();
  });
});

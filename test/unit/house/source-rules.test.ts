import { describe, expect, it } from 'vitest';
import { doors, knownHosts } from './doors';
import { readSources, withoutComments } from './read-sources';

const product = readSources(['src', 'entrypoints'], /\.tsx?$/);
const code = product.map(withoutComments);
const tests = readSources(['test'], /\.(m?[jt]s|tsx)$/).filter(
  ({ path }) => !path.startsWith('test/unit/house/'),
);
const longest = 250;
/** Sites which the agent may allow; Portage asks nothing of them. */
const helpdeskLists = /^src\/helpdesks\//;

describe.each(doors)('$power', ({ pattern, door, matches, passes }) => {
  it('is used behind its door only', () => {
    const guilty = code.filter(({ path, text }) => pattern.test(text) && !door.test(path));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it.each(matches)('is seen in %s', (text) => expect(text).toMatch(pattern));
  it.each(passes)('is not seen in %s', (text) => expect(text).not.toMatch(pattern));
});

describe('the product', () => {
  it('names no host but the known ones', () => {
    const outside = code.filter(({ path }) => !helpdeskLists.test(path));
    const hosts = outside.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([\w.-]+\.[a-z]{2,})/g)].map(([, host]) => host),
    );
    expect(hosts.filter((host) => !Object.keys(knownHosts).includes(host ?? ''))).toEqual([]);
  });

  it('has no comment that silences a check', () => {
    const guilty = [...product, ...tests].filter(({ text }) =>
      /biome-ignore|@ts-(ignore|expect-error|nocheck)|depcruise-ignore/.test(text),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it(`has no file of more than ${longest} lines`, () => {
    const files = [...readSources(['src', 'entrypoints', 'test'], /\.(m?[jt]s|tsx|css)$/)];
    const guilty = files.filter(({ text }) => text.split('\n').length - 1 > longest);
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it('has no to-do without a date, and none whose date has passed', () => {
    const today = new Date().toISOString().slice(0, 10);
    const todos = [...product, ...tests].flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:TODO|FIXME|XXX)\b(?:\((\d{4}-\d{2}-\d{2})\))?/g)].map(([, date]) => ({
        path,
        date,
      })),
    );
    expect(todos.filter(({ date }) => date === undefined || date < today)).toEqual([]);
  });
});

describe('the tests', () => {
  it('are all run', () => {
    const switchedOff = /\b(test|it|describe)(\.\w+)*\.(only|skip|skipIf|runIf|fixme|todo|fails)\b/;
    expect(tests.filter(({ text }) => switchedOff.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('wait for what they need, never for a time', () => {
    const guilty = tests.filter(({ text }) => /\bwaitForTimeout\b/.test(text));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });
});

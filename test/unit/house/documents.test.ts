import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helpdesks } from '@/helpdesks';
import { diagnose } from '@/paddle/permissions';
import packageJson from '../../../package.json' with { type: 'json' };
import config from '../../../wxt.config';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const decisions = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d/.test(name));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['README.md', ...decisions].map((name) => `docs/decisions/${name}`),
];

function read(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}

/** What follows a heading or a bold beginning, up to the next one of its kind. */
function part(document: string, beginning: string): string {
  const [, text = ''] = read(document).split(beginning);
  const [end = ''] = text.split(beginning.startsWith('**') ? /\n\*\*|\n## / : /\n## /);
  return end;
}

/** The code words in the first column of a table. */
function firstColumn(text: string, pattern: RegExp): string[] {
  const cells = text.split('\n').map((line) => /^\|([^|]+)\|/.exec(line)?.[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(pattern)].map(([, word = '']) => word)).sort();
}

describe('the documents', () => {
  it.each(documents)('lead nowhere that is not there: %s', (document) => {
    const targets = [...read(document).matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image ?? '',
    );
    const files = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(files.filter((file) => !existsSync(join(root, dirname(document), file)))).toEqual([]);
  });

  it('name every script of package.json, and none that is gone', () => {
    const named = firstColumn(part('CONTRIBUTING.md', '## Scripts'), /`npm (?:run )?([\w:]+)/g);
    expect(named).toEqual(Object.keys(packageJson.scripts).sort());
  });

  it('list every decision under its own title', () => {
    const titles = decisions.map((name) => {
      const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(`docs/decisions/${name}`)) ?? [];
      expect(Number(number)).toBe(Number(name.slice(0, 4)));
      return `${number}. [${title}](${name})`;
    });
    const listed = read('docs/decisions/README.md').match(/^\d+\. .+$/gm);
    expect(listed).toEqual(titles);
  });

  it('give a reason for every permission that the browser asks for, and no other', () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
    const made = manifest({
      browser: 'chrome',
      mode: 'production',
      command: 'build',
      manifestVersion: 3,
    });
    if (made instanceof Promise) throw new Error('the manifest is made at once');
    const hosts = made.host_permissions?.map((pattern) => new URL(pattern.replace('*', '')).host);
    const named = firstColumn(part('README.md', '**What the browser asks for.**'), /`([^`]+)`/g);
    expect(named).toEqual([...(made.permissions ?? []), ...(hosts ?? [])].sort());
  });

  it('give a reason for every permission of Paddle that Portage uses, and no other', () => {
    const used = diagnose([]).abilities.flatMap(({ missing }) => missing);
    const named = firstColumn(part('README.md', '**The key.**'), /`([^`]+)`/g);
    expect(named).toEqual([...used].sort());
  });

  it('name every helpdesk whose pages are known', () => {
    const readme = read('README.md');
    const missing = helpdesks.filter(({ name }) => !readme.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

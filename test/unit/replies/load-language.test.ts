import { describe, expect, it, vi } from 'vitest';
import { languageTags } from '@/replies/language-tags';
import { languageOf, textOf } from './language-of';

/** The browser's own reading of the package; `asked` are the paths. */
function serve(answer: (path: string) => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname } = new URL(url, 'extension:/');
    asked.push(pathname);
    return answer(pathname);
  });
  return asked;
}

/** Nothing is remembered from the test before. */
async function freshLoader() {
  vi.resetModules();
  return (await import('@/replies/load-language')).loadLanguage;
}

describe('a language', () => {
  it.each([
    ['is missing', () => new Response('Not found', { status: 404 })],
    ['is no JSON', () => new Response('{')],
    ['lacks a sentence', () => new Response(textOf('sv').replace('"note"', '"nota"'))],
    ['has a page without its label', () => Response.json({ links: { pages: { cancel: ['a'] } } })],
  ])('rejects when its file %s, and is read again the next time', async (_, answer) => {
    const load = await freshLoader();
    serve(answer);
    await expect(load('sv')).rejects.toThrow();
    serve(() => new Response(textOf('sv')));
    expect(await load('sv')).toEqual(languageOf('sv'));
  });

  it.each(languageTags)('%s is read from the file that ships, once', async (tag) => {
    const load = await freshLoader();
    const asked = serve(() => new Response(textOf(tag)));
    const [words, again] = await Promise.all([load(tag), load(tag)]);
    expect(words).toEqual(languageOf(tag));
    expect(again).toBe(words);
    expect(asked).toEqual([`/languages/${tag}.json`]);
  });
});

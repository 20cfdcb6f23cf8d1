import { afterEach, describe, expect, it, vi } from 'vitest';
import { playSteps, withoutToken } from '../../run/demo/steps';

const said: string[] = [];
const holds = () => Promise.resolve('seen');
const fails = () => Promise.reject(new Error('no button, ?token=secret'));

afterEach(() => said.splice(0));

async function play(acts: (() => Promise<string>)[], signal = new AbortController().signal) {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  return playSteps({ screenshots: undefined, signal }, async ({ step }) => {
    for (const [at, act] of acts.entries()) await step(`Step ${at}`, act);
  });
}

describe('playSteps', () => {
  it('ends well only when every step held', async () => {
    expect(await play([holds, holds])).toBe(0);
    expect(said).toEqual(['✓ Step 0: seen', '✓ Step 1: seen', '\nEvery step held.']);
  });

  it('leaves out what follows a step that failed', async () => {
    expect(await play([holds, fails, holds])).toBe(1);
    expect(said.join('\n')).toContain('✗ Step 1: Error: no button, ?token=…');
    expect(said.join('\n')).not.toMatch(/Step 2|Every step held/);
  });

  it('says nothing more once it was told to end', async () => {
    const told = new AbortController();
    told.abort();
    expect(await play([fails], told.signal)).toBe(1);
    expect(said).toEqual([]);
  });

  it('does not take a mistake of its own for a step', async () => {
    const options = { screenshots: undefined, signal: new AbortController().signal };
    const mistake = new Error('a mistake');
    await expect(playSteps(options, () => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});

describe('withoutToken', () => {
  it('keeps the rest of a link', () => {
    expect(withoutToken('https://a.example/?x=1&token=abc&y=2')).toBe(
      'https://a.example/?x=1&token=…&y=2',
    );
  });
});

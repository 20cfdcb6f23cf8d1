import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attempt } from '@/background/to-problem';
import { PaddleError } from '@/paddle/errors';

/** What the surface hears of a failure, where the browser lets us ask Paddle or does not. */
async function heard(error: Error, mayAsk: boolean): Promise<string> {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(mayAsk);
  const answer = await attempt(() => Promise.reject(error));
  return answer.ok ? 'ok' : answer.problem.kind;
}

beforeEach(() => fakeBrowser.reset());

describe('a host permission that the browser withholds', () => {
  it.each([
    ['at first', new PaddleError('unreachable')],
    ['after a few failures, when Paddle is left alone', new PaddleError('paddle-trouble')],
  ])('is named as that %s', async (_, error) => {
    expect(await heard(error, false)).toBe('host-permission-missing');
    expect(await heard(error, true)).toBe(error.kind);
  });

  it('is not blamed for what Paddle itself says', async () => {
    expect(await heard(new PaddleError('key-refused'), false)).toBe('key-refused');
  });
});

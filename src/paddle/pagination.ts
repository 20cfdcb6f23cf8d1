import type * as v from 'valibot';
import type { GetOptions, PaddleClient } from './client';
import { PaddleError } from './errors';

const mostPages = 100;

/**
 * Reads every page of a list. Pages are followed by their cursor on our own base, never by the
 * address that an answer names. Throws a `PaddleError`, `unexpected-answer` when pages repeat.
 * Source: https://developer.paddle.com/api-reference/about/pagination
 */
export async function readAllPages<T>(
  client: PaddleClient,
  path: string,
  options: GetOptions<v.GenericSchema<unknown, T[]>>,
): Promise<T[]> {
  const found: T[] = [];
  const seen = new Set<string>();
  let after: string | undefined;
  do {
    const page = await client.get(path, { ...options, query: { ...options.query, after } });
    found.push(...page.data);
    after = page.after ?? undefined;
    if (after !== undefined && (seen.has(after) || seen.size === mostPages))
      throw new PaddleError('unexpected-answer', { requestId: page.requestId });
    if (after !== undefined) seen.add(after);
  } while (after !== undefined);
  return found;
}

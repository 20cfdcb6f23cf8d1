import { type Finding, rank } from '@/detection/finding';
import { collect } from './collect';
import { createPage } from './page';
import { read } from './read';
import { createSlices } from './slices';

/** What a page says now, best first, at most 200. Observes nothing, marks nothing. */
export async function readOnce(
  document: Document,
  ignore: readonly string[] = [],
): Promise<Finding[]> {
  const page = createPage(document);
  await read(page, new Set([document]), {
    slices: createSlices(),
    opened: () => {},
    stopped: () => false,
  });
  return rank(collect(page, ignore)).slice(0, 200);
}

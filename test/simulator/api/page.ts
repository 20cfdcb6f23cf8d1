import type { Call, Reply } from './call';
import { badRequest } from './problem';
import type { Rules } from './query';

export const pageRules: Rules = {
  after: { kind: 'text' },
  order_by: { kind: 'one', choices: ['id[ASC]', 'id[DESC]'] },
  per_page: { kind: 'text' },
};

/** Paddle's sizes: `usual` when none is asked for, `most` when more is. */
export interface PageSize {
  usual: number;
  most: number;
}
const commonPages: PageSize = { usual: 50, most: 200 };
export const transactionPages: PageSize = { usual: 30, most: 30 };

/** Since 18 May 2026. https://developer.paddle.com/changelog/2026/estimated-total-change */
const mostCounted = 100_001;

/**
 * One page of what was found, newest first unless asked otherwise. `next` is there on the last
 * page too: only `has_more` tells.
 */
export function page<T>(
  call: Call,
  found: readonly T[],
  { id, size = commonPages, show = (each) => each }: PageOptions<T>,
): Reply {
  const perPage = pageSize(call.query.text('per_page'), size);
  const upwards = call.query.text('order_by') === 'id[ASC]';
  const sorted = [...found].sort((a, b) => (id(a) < id(b) === upwards ? -1 : 1));

  const after = call.query.text('after');
  const start = after === undefined ? 0 : positionAfter(sorted, after, { id, upwards });
  const shown = sorted.slice(start, start + perPage);
  const last = shown.at(-1);

  const next = new URLSearchParams(call.query.sent);
  next.set('per_page', String(perPage));
  const lastId = last === undefined ? after : id(last);
  if (lastId !== undefined) next.set('after', lastId);

  return {
    data: shown.map(show),
    pagination: {
      per_page: perPage,
      next: `${call.url}?${next}`,
      has_more: start + shown.length < sorted.length,
      estimated_total: call.skipCount ? -1 : Math.min(sorted.length, mostCounted),
    },
  };
}

interface PageOptions<T> {
  id: (each: T) => string;
  size?: PageSize;
  show?: (each: T) => unknown;
}

function pageSize(asked: string | undefined, size: PageSize): number {
  if (asked === undefined) return size.usual;
  const number = Number(asked);
  if (!Number.isInteger(number) || number < 1) {
    throw badRequest({ field: 'per_page', message: 'must be a whole number of at least 1' });
  }
  return Math.min(number, size.most);
}

/** The entity itself may be gone: IDs are ordered, so its place is still known. */
function positionAfter<T>(
  sorted: readonly T[],
  after: string,
  { id, upwards }: { id: (each: T) => string; upwards: boolean },
): number {
  const place = sorted.findIndex((each) => (upwards ? id(each) > after : id(each) < after));
  return place === -1 ? sorted.length : place;
}

import type { Account, ApiKey } from '../state';
import type { World } from '../world';
import type { Query } from './query';

/** A request which has passed the door: known caller, allowed, its query checked. */
export interface Call {
  world: World;
  account: Account;
  key: ApiKey;
  requestId: string;
  /** From the path, by name. */
  params: Record<string, string>;
  query: Query;
  /** Parsed JSON, or `undefined` when none was sent. */
  body: unknown;
  /** `https://host/path`, without query. */
  url: string;
  skipCount: boolean;
}

export interface Reply {
  status?: 200 | 201;
  data: unknown;
  pagination?: Pagination;
  headers?: Record<string, string>;
}

export interface Pagination {
  per_page: number;
  next: string;
  has_more: boolean;
  estimated_total: number;
}

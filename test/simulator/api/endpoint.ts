import type { Call, Reply } from './call';
import type { Rules } from './query';

/** One operation of the API: who may, what may be asked, what is answered. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As Hono writes paths: `/customers/:customer_id`. */
  path: string;
  /** `null` when a key is all it takes. */
  permission: Permission | null;
  query: Rules;
  answer(call: Call): Reply | Promise<Reply>;
}

export interface Permission {
  name: string;
  /** For the error's words: "You aren't authorized to …". */
  doing: string;
  /** What each value of `include=` needs on top. */
  includes?: Record<string, string>;
}

import type { HttpBindings } from '@hono/node-server';
import type { RecordedRequest } from './ledger';

/** What a handler of the simulator finds in Hono's context. */
export interface Context {
  Bindings: HttpBindings;
  Variables: { recorded: RecordedRequest };
}

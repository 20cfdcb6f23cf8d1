import * as v from 'valibot';
import { callerOf, type Sender } from './caller';
import { openMessenger } from './messenger';
import { failed, type Result } from './problem';
import {
  type Caller,
  type CheckedInput,
  type CommandName,
  type CommandOutput,
  protocol,
} from './protocol';

/** Where a command came from, for the handlers that need to know. */
export interface Origin {
  caller: Caller;
  sender: Sender;
}

export type Handlers = {
  [Name in CommandName]: (
    input: CheckedInput<Name>,
    origin: Origin,
  ) => Promise<Result<CommandOutput<Name>>>;
};

/**
 * Answers every command of the protocol: first the caller, then the shape, then the handler.
 * Registers its listener synchronously, as a service worker must.
 */
export function serve(handlers: Handlers): void {
  const messenger = openMessenger();
  for (const name of commandNames()) {
    messenger.onMessage(name, ({ data, sender }) => answer(handlers, name, { data, sender }));
  }
}

/** Holds one message against its row of the protocol and runs its handler. */
export async function answer<Name extends CommandName>(
  handlers: Handlers,
  name: Name,
  message: { data: unknown; sender: Sender },
): Promise<Result<CommandOutput<Name>>> {
  const { callers, input } = protocol[name];
  const caller = callerOf(message.sender);
  if (caller === undefined || !(callers as readonly Caller[]).includes(caller)) {
    return failed({ kind: 'not-allowed' });
  }
  const checked = v.safeParse(input, message.data);
  if (!checked.success) return failed({ kind: 'not-allowed' });
  const origin = { caller, sender: message.sender };
  return handlers[name](checked.output as CheckedInput<Name>, origin);
}

function commandNames(): CommandName[] {
  return Object.keys(protocol) as CommandName[];
}

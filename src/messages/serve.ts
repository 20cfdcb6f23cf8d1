import * as v from 'valibot';
import { callerOf, type Sender } from './caller';
import { failed, type Result } from './problem';
import {
  type Caller,
  type CheckedInput,
  type CommandName,
  type CommandOutput,
  protocol,
} from './protocol';
import { runtime } from './runtime';

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
 *
 * The listener is our own: the library's looks a message's type up in a plain object, so it takes
 * `constructor` for a command and answers anybody with the sender's tab (4.0.0, `generic.ts`).
 */
export function serve(handlers: Handlers): void {
  runtime().onMessage.addListener((message: unknown, sender: Sender, respond) => {
    const command = read(message);
    if (command === undefined) return undefined;
    // Its failures are bugs: the asker hears of them as such, and they stay unhandled to be seen.
    void reply(answer(handlers, command.name, { data: command.data, sender }), respond);
    return true;
  });
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

/** In the form that the library's `sendMessage` waits for. */
async function reply(
  answering: Promise<Result<unknown>>,
  respond: (answer: { res: Result<unknown> }) => void,
): Promise<void> {
  try {
    respond({ res: await answering });
  } catch (error) {
    respond({ res: failed({ kind: 'internal' }) });
    throw error;
  }
}

function read(message: unknown): { name: CommandName; data: unknown } | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (typeof type !== 'string' || !isCommandName(type)) return undefined;
  return { name: type, data: 'data' in message ? message.data : undefined };
}

function isCommandName(type: string): type is CommandName {
  return Object.hasOwn(protocol, type);
}

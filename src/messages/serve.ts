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
 */
export function serve(handlers: Handlers): void {
  runtime().onMessage.addListener((message: unknown, sender: Sender, respond) => {
    const command = read(message);
    if (command === undefined) return undefined;
    // Its failures are bugs: the asker hears of them as such, and they stay unhandled to be seen.
    void reply(answer(handlers, command.name, { data: command.input, sender }), respond);
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

async function reply(
  answering: Promise<Result<unknown>>,
  respond: (answer: Result<unknown>) => void,
): Promise<void> {
  try {
    respond(await answering);
  } catch (error) {
    respond(failed({ kind: 'internal' }));
    throw error;
  }
}

function read(message: unknown): { name: CommandName; input: unknown } | undefined {
  if (typeof message !== 'object' || message === null || !('command' in message)) return undefined;
  const { command } = message;
  if (typeof command !== 'string' || !isCommandName(command)) return undefined;
  return { name: command, input: 'input' in message ? message.input : undefined };
}

/** Only the table's own rows: `constructor` is a name that every object knows. */
function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(protocol, name);
}

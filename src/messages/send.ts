import { defineExtensionMessaging } from '@webext-core/messaging';
import { failed, type Result } from './problem';
import type { CommandInput, CommandName, CommandOutput } from './protocol';

/** A function for each command, as the messaging library wants its map. */
export type ProtocolMap = {
  [Name in CommandName]: (input: CommandInput<Name>) => Result<CommandOutput<Name>>;
};

const messenger = defineExtensionMessaging<ProtocolMap>();

/**
 * Sends a command to the service worker. Always answers: a worker that stopped on the way is a
 * problem of kind `interrupted`, so that no surface waits for ever or has to catch.
 */
export async function send<Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
): Promise<Result<CommandOutput<Name>>> {
  try {
    const answer: unknown = await messenger.sendMessage(
      name,
      ...([input] as Parameters<ProtocolMap[Name]>),
    );
    return answer as Result<CommandOutput<Name>>;
  } catch {
    // The library rejects when the channel closes without an answer, and only then.
    return failed({ kind: 'interrupted' });
  }
}

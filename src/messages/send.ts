import { openMessenger } from './messenger';
import { failed, type Result } from './problem';
import type { CommandInput, CommandName, CommandOutput } from './protocol';

const messenger = openMessenger();

/**
 * Sends a command to the service worker. Always answers: a worker that stopped on the way is a
 * problem of kind `interrupted`, so that no surface waits for ever or has to catch.
 */
export async function send<Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
): Promise<Result<CommandOutput<Name>>> {
  try {
    const answer = await messenger.sendMessage(name, input);
    if (isResult<CommandOutput<Name>>(answer)) return answer;
  } catch {
    // The library rejects when the channel closes without an answer, and only then.
  }
  return failed({ kind: 'interrupted' });
}

/** The service worker is trusted with what its answer holds; only its form is looked at. */
function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

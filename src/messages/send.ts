import { failed, type Result } from './problem';
import type { CommandInput, CommandName, CommandOutput } from './protocol';
import { runtime } from './runtime';

/** A command on its way to the service worker. */
export interface Envelope {
  command: string;
  input: unknown;
}

/**
 * Sends a command to the service worker. Always answers: a worker that stopped on the way is a
 * problem of kind `interrupted`, so that no surface waits for ever or has to catch.
 */
export async function send<Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
): Promise<Result<CommandOutput<Name>>> {
  try {
    const answer: unknown = await runtime().sendMessage({
      command: name,
      input,
    } satisfies Envelope);
    if (isResult<CommandOutput<Name>>(answer)) return answer;
  } catch {
    // The browser rejects when the channel closes without an answer, and only then.
  }
  return failed({ kind: 'interrupted' });
}

/** The service worker is trusted with what its answer holds; only its form is looked at. */
function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

import type { Result } from '@/messages/problem';
import type { CommandInput, CommandName, CommandOutput } from '@/messages/protocol';
import { runtime } from '@/messages/runtime';
import { send } from '@/messages/send';

type Tell = <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
) => Promise<Result<CommandOutput<Name>> | undefined>;

/**
 * `send` for a script that may outlive its extension: after an update the old script stays in the
 * page without a `runtime.id`, and has to go. What a worker that stopped on the way has not heard is
 * told to the next one: a page says it only once, and nothing comes of hearing it twice.
 * Source: https://wxt.dev/guide/go-further/handling-updates
 */
export function tellUntilOrphaned(onOrphaned: () => void): Tell {
  return async (name, input) => {
    if (runtime()?.id === undefined) {
      onOrphaned();
      return undefined;
    }
    const answer = await send(name, input);
    return answer.ok ? answer : send(name, input);
  };
}

import { failureOf } from '@/actions/failure-of';
import { failed, type Problem, type Result } from '@/messages/problem';
import { report } from './report';
import { mayAskPaddle } from './sites';

/** Turns whatever an action threw into data for the surface that asked. */
export function toProblem(error: unknown): Problem {
  const failure = failureOf(error);
  if (failure) return failure;
  report(error);
  return { kind: 'internal' };
}

/** Runs an action and answers with its value or its problem. */
export async function attempt<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    return failed(await explained(toProblem(error)));
  }
}

/**
 * A host permission that is withheld looks like a network failure, and after a few of them like
 * trouble of Paddle's; only the browser can tell.
 */
async function explained(problem: Problem): Promise<Problem> {
  const { kind } = problem;
  const lost = kind === 'unreachable' || kind === 'paddle-trouble';
  return lost && !(await mayAskPaddle()) ? { kind: 'host-permission-missing' } : problem;
}

import { PortageError } from '@/actions/portage-error';
import { failed, type Problem, type Result } from '@/messages/problem';
import { PaddleError } from '@/paddle/errors';
import { StorageError } from '@/storage/write';
import { report } from './report';
import { mayAskPaddle } from './sites';

/** Turns whatever an action threw into data for the surface that asked. */
export function toProblem(error: unknown): Problem {
  if (error instanceof PortageError) return { kind: error.kind };
  if (error instanceof PaddleError) return ofPaddle(error);
  if (error instanceof StorageError) return { kind: 'storage-failed' };
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

/** A host permission that is withheld looks like a network failure; only the browser can tell. */
async function explained(problem: Problem): Promise<Problem> {
  const withheld = problem.kind === 'unreachable' && !(await mayAskPaddle());
  return withheld ? { kind: 'host-permission-missing' } : problem;
}

function ofPaddle(error: PaddleError): Problem {
  const { kind, code, detail, documentationUrl, requestId, permission, retryAt } = error;
  return {
    kind,
    ...(code !== undefined && { code }),
    ...(detail !== undefined && { detail }),
    ...(documentationUrl !== undefined && { documentationUrl }),
    ...(requestId !== undefined && { requestId }),
    ...(permission !== undefined && { permission }),
    ...(retryAt !== undefined && { retryAt }),
  };
}

import { PortageError } from '@/actions/portage-error';
import { failed, type Problem, type Result } from '@/messages/problem';
import { PaddleError } from '@/paddle/errors';
import { report } from './report';

/** Turns whatever an action threw into data for the surface that asked. */
export function toProblem(error: unknown): Problem {
  if (error instanceof PortageError) return { kind: error.kind };
  if (error instanceof PaddleError) return ofPaddle(error);
  report(error);
  return { kind: 'internal' };
}

/** Runs an action and answers with its value or its problem. */
export async function attempt<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    return failed(toProblem(error));
  }
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

import type { ChangeStanding } from '@/messages/change-answers';
import type { Problem } from '@/messages/problem';
import { isProblemKind } from '@/ui/problem-words';

/** The journal's failure as a problem to show; of a lost one only that Paddle refused is known. */
export function problemOf(failure: ChangeStanding['failure']): Problem {
  const text = (name: string) => {
    const value = failure?.[name];
    return typeof value === 'string' ? { [name]: value } : {};
  };
  const kind = failure && isProblemKind(failure.kind) ? failure.kind : 'refused';
  return {
    kind,
    ...text('code'),
    ...text('detail'),
    ...text('requestId'),
    ...text('documentationUrl'),
    ...text('permission'),
  };
}

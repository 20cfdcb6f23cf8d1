import type { Problem, ProblemKind } from '@/messages/problem';
import type { FieldName } from '@/ui/parts/field-problem';

/** What was pasted instead of a key that can be used here. */
const ofKey: readonly ProblemKind[] = [
  'empty-key',
  'client-token',
  'webhook-secret',
  'legacy-key',
  'truncated-key',
  'too-long-key',
  'not-a-key',
  'key-refused',
  'key-already-added',
  'other-environment',
];

/** The field of a form that a problem is about; undefined where it is about none. */
export function fieldOf({ kind }: Problem): FieldName | undefined {
  return ofKey.includes(kind) ? 'key' : undefined;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What is wrong in a form: in which of its fields, in which words. */
export interface Wrong {
  field: FieldName;
  text: string;
}

export type FieldName = 'name' | 'key' | 'passphrase' | 'present' | 'repeated';

/** The field that has to be put right, and the ID of the words that say so. */
export const FieldProblem = createContext<{ field: FieldName; id: string } | null>(null);

/** What tells assistive technology that a field is wrong, and why; `hint` is what describes it anyway. */
export function useFieldProblem(field: FieldName | undefined, hint?: string) {
  const problem = useContext(FieldProblem);
  const wrong = problem !== null && problem.field === field;
  const described = [hint, wrong ? problem.id : undefined].filter((id) => id !== undefined);
  return {
    'aria-invalid': wrong,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  };
}

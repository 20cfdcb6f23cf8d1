import { type Fault, type Piece, parseTemplate } from './parse-template';

/** What a template for a link may name. `amount` and `date` are those of the next bill. */
export const placeholders = ['name', 'plan', 'amount', 'date', 'link'] as const;

export type Placeholder = (typeof placeholders)[number];

/** Longer is no sentence any more. */
export const longestTemplate = 2_000;

export interface Mistake {
  kind:
    | Fault['kind']
    | 'empty'
    | 'too-long'
    | 'unknown-placeholder'
    /** A placeholder for what is not always known stands outside of brackets. */
    | 'not-optional'
    /** Brackets without a placeholder would never be left out. */
    | 'nothing-optional'
    | 'no-link'
    | 'second-link'
    /** The link would be left out together with what is not known. */
    | 'optional-link';
  /** Counted from 1, a column being a character as people count them. */
  line: number;
  column: number;
  /** The name in the braces, where there is one. */
  name?: string;
}

/** What has to be put right in a template before it can be used, in the order of the text. */
export function checkTemplate(text: string): Mistake[] {
  if (text.trim() === '') return [{ kind: 'empty', ...placeOf(text, 0) }];
  if (text.length > longestTemplate)
    return [{ kind: 'too-long', ...placeOf(text, longestTemplate) }];
  const { parts, faults } = parseTemplate(text);
  const found: Found[] = [...faults];
  let links = 0;
  const look = (piece: Piece, optional: boolean) => {
    if (piece.kind === 'text') return;
    const { name, at } = piece;
    if (!isPlaceholder(name)) {
      found.push({ kind: 'unknown-placeholder', at, name });
    } else if (name === 'link') {
      links += 1;
      if (links > 1) found.push({ kind: 'second-link', at });
      else if (optional) found.push({ kind: 'optional-link', at });
    } else if (!optional) found.push({ kind: 'not-optional', at, name });
  };
  for (const part of parts) {
    if (part.kind !== 'optional') {
      look(part, false);
      continue;
    }
    for (const piece of part.pieces) look(piece, true);
    if (part.pieces.every(({ kind }) => kind === 'text'))
      found.push({ kind: 'nothing-optional', at: part.at });
  }
  if (links === 0) found.push({ kind: 'no-link', at: text.length });
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...mistake }) => ({ ...mistake, ...placeOf(text, at) }));
}

type Found = Omit<Mistake, 'line' | 'column'> & { at: number };

export function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((each) => each === name);
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

/**
 * A template is text with placeholders in braces (`{name}`). Square brackets go around a part that
 * is left out when something in it is not known: `Hi[ {name}], …`. Brackets do not nest.
 */
export interface Template {
  parts: readonly Part[];
  /** What keeps it from being read as meant, in the order of the text. */
  faults: readonly Fault[];
}

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'placeholder'; name: string; at: number };

export type Part = Piece | { kind: 'optional'; pieces: readonly Piece[]; at: number };

export interface Fault {
  kind: 'open-brace' | 'stray-brace' | 'open-bracket' | 'stray-bracket' | 'nested-bracket';
  /** Where in the text, in UTF-16 units. */
  at: number;
}

/** Reads every text; what is wrong in it is among the faults, and its words stay in the parts. */
export function parseTemplate(text: string): Template {
  const parts: Part[] = [];
  const faults: Fault[] = [];
  let optional: Optional | null = null;
  for (const { token, at } of tokensOf(text)) {
    const fault = faultOf(token, optional !== null);
    if (fault) faults.push({ kind: fault, at });
    if (token === '[') {
      optional ??= { kind: 'optional', pieces: [], at };
    } else if (token === ']') {
      if (optional) parts.push(optional);
      optional = null;
    } else {
      (optional?.pieces ?? parts).push(pieceOf(token, at));
    }
  }
  if (!optional) return { parts, faults };
  faults.push({ kind: 'open-bracket', at: optional.at });
  return { parts: [...parts, optional], faults };
}

interface Optional {
  kind: 'optional';
  pieces: Piece[];
  at: number;
}

const placeholder = /^\{([^{}[\]\n]*)\}$/;

function tokensOf(text: string): { token: string; at: number }[] {
  const found = text.matchAll(/\{[^{}[\]\n]*\}|[{}[\]]|[^{}[\]]+/g);
  return [...found].map((match) => ({ token: match[0], at: match.index }));
}

function pieceOf(token: string, at: number): Piece {
  const name = placeholder.exec(token)?.[1];
  return name === undefined
    ? { kind: 'text', text: token }
    : { kind: 'placeholder', name: name.trim(), at };
}

function faultOf(token: string, inBrackets: boolean): Fault['kind'] | null {
  if (token === '{') return 'open-brace';
  if (token === '}') return 'stray-brace';
  if (token === '[' && inBrackets) return 'nested-bracket';
  return token === ']' && !inBrackets ? 'stray-bracket' : null;
}

import { capitalised } from './capitalised';
import { type Piece, parseTemplate } from './parse-template';

/** What placeholders stand for; null for what is not known. */
export type Values = Readonly<Record<string, string | null>>;

/**
 * The text of a template with its placeholders filled in. Parts in brackets go when something in
 * them is not known, and so does any other placeholder. When the beginning went, what follows
 * starts with a capital letter.
 * @param locale the language whose capital letters they are
 */
export function fillTemplate(template: string, values: Values, locale: string): string {
  let text = '';
  let wentAtStart = false;
  for (const part of parseTemplate(template).parts) {
    const pieces = part.kind === 'optional' ? part.pieces : [part];
    const known = pieces.every((piece) => piece.kind === 'text' || isKnown(piece.name, values));
    if (known) text = pieces.reduce((all, piece) => joined(all, wordsOf(piece, values)), text);
    else wentAtStart ||= text === '';
  }
  return wentAtStart ? capitalised(text, locale) : text;
}

function isKnown(name: string, values: Values): boolean {
  return (values[name] ?? null) !== null;
}

function wordsOf(piece: Piece, values: Values): string {
  return piece.kind === 'text' ? piece.text : (values[piece.name] ?? '');
}

/** `99,00 kr.` at the end of a sentence has one full stop, not two. */
function joined(before: string, after: string): string {
  return before.endsWith('.') && after.startsWith('.') ? before + after.slice(1) : before + after;
}

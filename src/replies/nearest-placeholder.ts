import { type Placeholder, placeholders } from './check-template';

/** The placeholder that is at most two changes away, and closer than a guess; else null. */
export function nearestPlaceholder(name: string): Placeholder | null {
  const typed = name.toLowerCase();
  const [best] = placeholders
    .map((placeholder) => ({ placeholder, away: distance(typed, placeholder) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= 2 && best.away < best.placeholder.length - 1
    ? best.placeholder
    : null;
}

/** Levenshtein: letters to insert, take out or replace. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, index) => index);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...b].entries()) {
      const replaced = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

import { type Placeholder, placeholders } from '@/replies/check-template';

/** A placeholder that is being typed, and what it may become. */
export interface Completion {
  /** Where its brace stands. */
  from: number;
  options: readonly Placeholder[];
}

/** What can be completed in front of the caret; null where nothing can. */
export function completionAt(text: string, caret: number): Completion | null {
  const begun = /\{([a-z]*)$/i.exec(text.slice(0, caret));
  if (!begun) return null;
  const typed = (begun[1] ?? '').toLowerCase();
  const options = placeholders.filter((name) => name.startsWith(typed));
  return options.length > 0 ? { from: begun.index, options } : null;
}

/** Up to where the text goes that a choice replaces: a brace that is already there is used. */
export function completionEnd(text: string, caret: number): number {
  return text[caret] === '}' ? caret + 1 : caret;
}

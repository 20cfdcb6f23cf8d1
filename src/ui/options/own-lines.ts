import { findingPatterns } from '@/detection/finding';

export interface OwnLines {
  own: string[];
  /** Lines that are neither an e-mail address nor a domain, as they were typed. */
  wrong: string[];
}

const domain = /^@?(?:(?!-)[a-z\d-]{1,63}(?<!-)\.)+[a-z][a-z\d-]{1,62}$/;

/** Reads the agent's own addresses and domains, one a line (commas part them as well). */
export function readOwnLines(text: string): OwnLines {
  const lines = text.split(/[\n,;]+/).map((line) => line.trim().toLowerCase());
  const entries = [...new Set(lines.filter((line) => line !== ''))];
  const isOwn = (entry: string) => domain.test(entry) || findingPatterns.email.test(entry);
  return {
    own: entries.filter(isOwn),
    wrong: entries.filter((entry) => !isOwn(entry)),
  };
}

/** Longer is no name; it would fill the reply. */
const longest = 80;

/** What a browser or a mail program makes a link of, and marks that change how text reads. */
const suspicious = /:\/\/|www\.|@|[<>[\]{}]|[\p{Cc}\p{Cf}\u2028\u2029]/iu;

/** Words that say that a name is a company's. */
const company =
  /^(inc|llc|ltd|limited|corp|gmbh|ag|kg|ug|sarl|sas|sa|srl|spa|bv|nv|ab|as|oy|plc|co)$/i;

/**
 * A text of Paddle as it may stand in a reply, or null. Customers write their own names: one that
 * holds an address would become a link in the agent's words.
 */
export function knownText(text: string | null): string | null {
  const tidy = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return tidy === '' || tidy.length > longest || suspicious.test(tidy) ? null : tidy;
}

/** The given name where a name is plainly a person's (`Jane Doe`); else all of it. */
export function givenName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const isPerson =
    rest.length > 0 &&
    rest.length < 3 &&
    [first, ...rest].every((word) => /^\p{Lu}[\p{Ll}\p{Lu}'’-]+$/u.test(word)) &&
    !/^\p{Lu}+$/u.test(first) &&
    !rest.some((word) => company.test(word)) &&
    !/^the$/i.test(first);
  return isPerson ? first : name;
}

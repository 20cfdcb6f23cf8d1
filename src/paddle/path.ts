/**
 * The path of a request with every value in it encoded, so that none can become another path.
 * Throws a `TypeError` for a value that is no path segment.
 */
export function path(literals: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: literals }, ...values.map(segment));
}

function segment(value: string): string {
  if (/^\.{0,2}$/.test(value)) throw new TypeError('not a path segment');
  return encodeURIComponent(value);
}

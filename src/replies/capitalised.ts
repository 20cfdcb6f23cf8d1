/**
 * A text that begins a sentence.
 * @param locale the language whose capital letters they are: Turkish writes `İ` for `i`
 */
export function capitalised(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
